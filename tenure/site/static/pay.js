// The payment service's own script asks for the way to pay: what is typed there never reaches us, only its token does.
const place = document.querySelector("[data-pay]");
const form = place.closest("form");
const button = form.querySelector("button:not([type=button])");
const problem = place.querySelector("[data-problem]");
const label = button.textContent;

// The frame is another document: it has to be told colours that are settled, not ours that follow the theme.
const colour = (name) => {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = `var(${name})`;
  const settled = getComputedStyle(probe).color;
  probe.remove();
  return settled;
};
const isDark = () => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};
const appearance = () => ({
  theme: isDark() ? "night" : "stripe",
  variables: {
    colorPrimary: colour("--accent"),
    colorBackground: colour("--card"),
    colorText: colour("--ink"),
    colorTextSecondary: colour("--muted"),
    colorDanger: colour("--bad"),
    borderRadius: "10px",
    fontFamily: getComputedStyle(document.body).fontFamily,
    fontSizeBase: "17px",
  },
});

const say = (text) => {
  problem.textContent = text;
  place.classList.toggle("wrong", Boolean(text));
};
const wait = (isWaiting) => {
  button.disabled = isWaiting;
  button.textContent = isWaiting ? place.dataset.working : label;
};

const loaded = new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.src = place.dataset.script;
  script.addEventListener("load", resolve);
  script.addEventListener("error", reject);
  document.head.append(script);
});

let isEmpty = true;

const begun = loaded.then(async () => {
  const { key, account, mode, amount, currency, locale } = place.dataset;
  const stripe = Stripe(key, { locale, ...(account && { stripeAccount: account }) });
  const elements = stripe.elements({
    mode,
    currency,
    ...(mode === "payment" && { amount: Number(amount), setupFutureUsage: "off_session" }),
    paymentMethodCreation: "manual",
    appearance: appearance(),
  });
  const element = elements.create("payment");
  element.on("change", (event) => { isEmpty = event.empty; });
  const isReady = new Promise((resolve) => element.on("ready", resolve));
  place.querySelector(".pay-frame").replaceChildren();
  element.mount(place.querySelector(".pay-frame"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => elements.update({ appearance: appearance() }));
  await isReady;
  return { stripe, elements };
});
begun.catch(() => say(place.dataset.unreachable));

async function token() {
  const { stripe, elements } = await begun;
  const checked = await elements.submit();
  if (checked.error) return checked;
  return stripe.createPaymentMethod({ elements });
}

form.addEventListener("submit", async (event) => {
  if (event.submitter?.value === "transfer") return;
  // A trial begins without a way to pay, too.
  if (isEmpty && "optional" in place.dataset) return;
  event.preventDefault();
  if (button.disabled) return;
  say("");
  wait(true);
  try {
    const { error, paymentMethod } = await token();
    if (error) throw error;
    form.elements.method.value = paymentMethod.id;
    form.submit();
  } catch (error) {
    // What somebody left out is marked in the frame itself.
    say(error.type === "validation_error" ? "" : error.message || place.dataset.unreachable);
    wait(false);
  }
});
// Who comes back with the browser's own button finds the form as it was.
addEventListener("pageshow", () => wait(false));
