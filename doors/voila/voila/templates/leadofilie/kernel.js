
  // Voilà's page holds a kernel as long as it is open.
  const kernel = {
    get id() {
      const config = document.getElementById("jupyter-config-data");
      return config && JSON.parse(config.textContent).kernelId;
    },
    address: (what) => `${document.body.dataset.baseUrl}${what}`,
    leave() {
      if (!this.id) return;
      const form = new FormData();
      form.append("_xsrf", document.cookie.match(/\b_xsrf=([^;]*)/)?.[1] ?? "");
      navigator.sendBeacon(this.address(`api/shutdown/${this.id}`), form);
    },
    // It may have been lost meanwhile: a laptop was shut, a telephone put away.
    async look() {
      if (document.hidden || !this.id) return;
      const answer = await fetch(this.address(`../api/kernels/${this.id}`)).catch(() => ({}));
      if (answer.status === 404) progress.tell(progress.gone, true);
    },
  };
  addEventListener("pagehide", () => kernel.leave());
  // A browser may keep the page as it was for the way back, but its kernel has ended.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  document.addEventListener("visibilitychange", () => kernel.look());
  addEventListener("online", () => kernel.look());
  // voila.js would end it before the reader has really left, and not at all on a telephone.
  addEventListener("beforeunload", (event) => event.stopImmediatePropagation());
