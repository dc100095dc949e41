// How a lever writes and says its values, and where it halts: for whatever shows one.
function formats(model) {
  const unit = model.get("unit");
  const digits = Math.max(0, model.get("decimals") - (unit === "percent" ? 2 : 0));
  const locale = model.get("locale") === "nl" ? "nl-NL" : "en-GB";
  const base = { minimumFractionDigits: 0, maximumFractionDigits: digits };
  const noun = model.get("noun");
  const plain = new Intl.NumberFormat(locale, base);
  if (unit === "percent") {
    const shown = new Intl.NumberFormat(locale, { ...base, style: "percent" });
    const spoken = new Intl.NumberFormat(locale,
      { ...base, style: "unit", unit: "percent", unitDisplay: "long" });
    return { show: (v) => shown.format(v), speak: (v) => spoken.format(v * 100) };
  }
  if (unit === "euro" || unit === "dollar") {
    const currency = {
      ...base, minimumFractionDigits: digits, style: "currency",
      currency: unit === "euro" ? "EUR" : "USD", currencyDisplay: "narrowSymbol",
    };
    const shown = new Intl.NumberFormat(locale, currency);
    const spoken = new Intl.NumberFormat(locale, { ...currency, currencyDisplay: "name" });
    return { show: (v) => shown.format(v), speak: (v) => spoken.format(v) };
  }
  return { show: (v) => plain.format(v), speak: (v) => `${plain.format(v)} ${noun}`.trim() };
}

// The slider counts positions; a position is a step of the lever, or a round number on a log scale.
function positions(model) {
  const stops = model.get("stops");
  const low = model.get("minimum"), step = model.get("step");
  if (!stops.length) {
    const last = Math.round((model.get("maximum") - low) / step);
    const scale = 10 ** (model.get("decimals") + 2);
    return {
      last,
      value: (p) => Math.round((low + p * step) * scale) / scale,
      position: (v) => Math.round((v - low) / step),
    };
  }
  const nearest = (v) => {
    let best = 0;
    stops.forEach((stop, i) => {
      if (Math.abs(stop - v) < Math.abs(stops[best] - v)) best = i;
    });
    return best;
  };
  return { last: stops.length - 1, value: (p) => stops[p], position: nearest };
}

// How far a hand that drags a number goes for each of them, in pixels.
const pixelsApart = (last) => Math.min(24, Math.max(2, 300 / last));
