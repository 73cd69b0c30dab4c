// A form that was asked whether a person sits before it has its answer worked out beside the page, while they type.
for (const asked of document.querySelectorAll("[data-captcha-work]")) {
  const form = asked.closest("form");
  const button = form.querySelector("button:not([type=button])");
  const said = asked.querySelector("[role=status]");
  const { text, difficulty, worker, working, done } = asked.dataset;
  said.textContent = working;
  button.disabled = true;
  const work = new Worker(worker);
  work.onmessage = ({ data }) => {
    form.elements.captcha.value = data;
    said.textContent = done;
    button.disabled = false;
    work.terminate();
  };
  work.postMessage({ text, difficulty: Number(difficulty) });
}
