// The interface of Stripe's script that a page of ours uses, over a form of our own in a frame. Made for tests.
(() => {
  const ORIGIN = new URL(document.currentScript.src).origin;

  const failed = (message, type) => ({ error: { type, message } });

  async function call(key, path, parameters = {}, method = "POST") {
    const body = new URLSearchParams(parameters);
    const address = `${ORIGIN}/v1${path}${method === "GET" ? `?${body}` : ""}`;
    const headers = { Authorization: `Bearer ${key}` };
    const answer = await fetch(address, { method, headers, ...(method === "POST" && { body }) });
    return answer.json();
  }

  const intentOf = (secret) => {
    const id = secret.split("_secret_")[0];
    return { id, kind: id.startsWith("seti_") ? "setup" : "payment" };
  };

  class Element {
    constructor(elements, type) {
      Object.assign(this, { elements, type, heard: { ready: [], change: [] } });
    }

    on(event, listener) {
      (this.heard[event] ??= []).push(listener);
      return this;
    }

    mount(target) {
      const place = typeof target === "string" ? document.querySelector(target) : target;
      const frame = document.createElement("iframe");
      frame.title = "Secure payment input frame";
      frame.src = `${ORIGIN}/_pages/frame`;
      Object.assign(frame.style, { display: "block", width: "calc(100% + 8px)", height: "220px", margin: "-4px", border: "0" });
      place.append(frame);
      this.frame = frame;
      frame.addEventListener("load", () => this.begin(), { once: true });
    }

    begin() {
      const { port1, port2 } = new MessageChannel();
      this.port = port1;
      this.waiting = new Map();
      port1.onmessage = ({ data }) => this.hear(data);
      const { key, options } = this.elements;
      this.frame.contentWindow.postMessage({ key, appearance: options.appearance }, ORIGIN, [port2]);
      this.heard.ready.forEach((listener) => listener({ elementType: this.type }));
    }

    hear({ kind, ...rest }) {
      if (kind === "height") this.frame.style.height = `${rest.height}px`;
      if (kind === "change") this.heard.change.forEach((tell) => tell({ elementType: this.type, ...rest }));
      if (kind === "answer") this.waiting.get(rest.number)?.(rest.answer);
    }

    ask(question) {
      const number = this.waiting.size + 1;
      return new Promise((resolve) => {
        this.waiting.set(number, resolve);
        this.port.postMessage({ question, number });
      });
    }
  }

  class Elements {
    constructor(key, options) {
      Object.assign(this, { key, options });
    }

    create(type) {
      this.element = new Element(this, type);
      return this.element;
    }

    getElement() {
      return this.element ?? null;
    }

    update(changed) {
      Object.assign(this.options, changed);
      this.element?.port?.postMessage({ appearance: this.options.appearance });
    }

    submit() {
      return this.element?.port ? this.element.ask("check") : Promise.resolve(failed("The form is not there yet.", "api_error"));
    }
  }

  // A bank's page in a window over ours, as long as it takes.
  function challenge(url) {
    const dialog = document.createElement("dialog");
    const frame = document.createElement("iframe");
    frame.title = "Your bank asks";
    frame.src = url;
    Object.assign(frame.style, { width: "min(26rem, 80vw)", height: "24rem", border: "0" });
    Object.assign(dialog.style, { padding: "0", border: "0", borderRadius: "14px" });
    dialog.append(frame);
    document.body.append(dialog);
    dialog.showModal();
    return new Promise((resolve) => {
      const over = () => {
        removeEventListener("message", told);
        dialog.remove();
        resolve();
      };
      const told = ({ origin, data }) => origin === ORIGIN && data === "answered" && over();
      addEventListener("message", told);
      dialog.addEventListener("close", over);
    });
  }

  class Stripe {
    constructor(key, options = {}) {
      Object.assign(this, { key, options });
    }

    elements(options = {}) {
      return new Elements(this.key, { ...options });
    }

    async createPaymentMethod({ elements }) {
      return elements.element.ask("method");
    }

    async retrieve(clientSecret) {
      const { id, kind } = intentOf(clientSecret);
      const found = await call(this.key, `/${kind}_intents/${id}`, { client_secret: clientSecret }, "GET");
      return found.error ? found : { [`${kind}Intent`]: found };
    }

    retrievePaymentIntent(clientSecret) {
      return this.retrieve(clientSecret);
    }

    retrieveSetupIntent(clientSecret) {
      return this.retrieve(clientSecret);
    }

    confirmPayment(asked) {
      return this.confirm(asked);
    }

    confirmSetup(asked) {
      return this.confirm(asked);
    }

    async confirm({ elements, clientSecret = elements?.options.clientSecret, confirmParams = {}, redirect = "always" }) {
      const checked = await elements.submit();
      if (checked.error) return checked;
      const { paymentMethod, error } = await this.createPaymentMethod({ elements });
      if (error) return { error };
      const { id, kind } = intentOf(clientSecret);
      const given = { client_secret: clientSecret, payment_method: paymentMethod.id, ...confirmParams };
      const intent = await call(this.key, `/${kind}_intents/${id}/confirm`, given);
      if (intent.error) return intent;
      if (intent.status === "requires_action") return this.handleNextAction({ clientSecret });
      if (redirect === "if_required") return { [`${kind}Intent`]: intent };
      const back = new URL(confirmParams.return_url);
      back.searchParams.set(`${kind}_intent`, id);
      back.searchParams.set(`${kind}_intent_client_secret`, clientSecret);
      location.assign(back);
      return new Promise(() => {});
    }

    async handleNextAction({ clientSecret }) {
      const { id, kind } = intentOf(clientSecret);
      const found = await this.retrieve(clientSecret);
      const action = found[`${kind}Intent`]?.next_action;
      if (!action) return found;
      if (action.type === "redirect_to_url") {
        location.assign(action.redirect_to_url.url);
        return new Promise(() => {});
      }
      await challenge(`${ORIGIN}/_pages/authenticate/${id}`);
      const seen = await this.retrieve(clientSecret);
      const error = seen[`${kind}Intent`]?.[`last_${kind}_error`];
      return error ? { error } : seen;
    }
  }

  window.Stripe = (key, options) => new Stripe(key, options);
})();
