// The page has a logo of its maker's at another host, and no setting for it: images come from here or not at all.
const image = HTMLImageElement.prototype;
const source = Object.getOwnPropertyDescriptor(image, "src");
const isOurs = (address) => new URL(address, location.href).origin === location.origin;
const set = (element, address, go) => (isOurs(address) ? go() : queueMicrotask(() => element.dispatchEvent(new Event("error"))));
Object.defineProperty(image, "src", {
  ...source,
  set(address) {
    set(this, address, () => source.set.call(this, address));
  },
});
image.setAttribute = function (name, value) {
  const go = () => Element.prototype.setAttribute.call(this, name, value);
  name === "src" ? set(this, value, go) : go();
};

const system = "system-ui, sans-serif"; // Its own fonts would come from another host, too.
Redoc.init(
  "/api/openapi.json",
  {
    hideLoading: true,
    theme: { typography: { fontFamily: system, headings: { fontFamily: system } } },
  },
  document.getElementById("app"),
);
