// Forms with `data-passkey` ask the browser for a passkey and send what it signed. Without this script they stay hidden.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), one => one.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const named = list => (list ?? []).map(one => ({ ...one, id: bytes(one.id) }));

const asked = options => ({
  ...options,
  challenge: bytes(options.challenge),
  ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
  ...(options.excludeCredentials && { excludeCredentials: named(options.excludeCredentials) }),
  ...(options.allowCredentials && { allowCredentials: named(options.allowCredentials) }),
});

const answered = ({ id, rawId, type, response, authenticatorAttachment, getClientExtensionResults }) => {
  const signed = { clientDataJSON: text(response.clientDataJSON) };
  for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (response[name]) signed[name] = text(response[name]);
  }
  if (response.getTransports) signed.transports = response.getTransports();
  return { id, rawId: text(rawId), type, authenticatorAttachment, clientExtensionResults: {}, response: signed };
};

const ask = async form => {
  const found = await fetch(form.dataset.options, { headers: { Accept: "application/json" } });
  if (found.redirected || !found.ok) {  // an old proof is not enough: prove it once more, and come back
    location.assign(`/step-up?next=${encodeURIComponent(location.pathname)}`);
    return;
  }
  const publicKey = asked(await found.json());
  const signed = await navigator.credentials[form.dataset.passkey]({ publicKey });
  form.elements.response.value = JSON.stringify(answered(signed));
  HTMLFormElement.prototype.submit.call(form);
};

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", event => {
      event.preventDefault();
      const said = form.querySelector("[role=alert]");
      said.hidden = true;
      ask(form).catch(() => { said.hidden = false; });  // closed, timed out, or there is none: say so, and let them try again
    });
  }
}
