/** Keys by their name in `KeyboardEvent.key`, as the two protocols want them. */

interface Named {
  /** `KeyboardEvent.code` and the old numeric code, for CDP. */
  code: string;
  number: number;
  /** The code point that WebDriver has for it. */
  webdriver: string;
  text?: string;
}

const NAMED: Record<string, Named> = {
  Tab: { code: 'Tab', number: 9, webdriver: '\uE004' },
  Enter: { code: 'Enter', number: 13, webdriver: '\uE007', text: '\r' },
  Escape: { code: 'Escape', number: 27, webdriver: '\uE00C' },
  ' ': { code: 'Space', number: 32, webdriver: ' ', text: ' ' },
  PageUp: { code: 'PageUp', number: 33, webdriver: '\uE00E' },
  PageDown: { code: 'PageDown', number: 34, webdriver: '\uE00F' },
  End: { code: 'End', number: 35, webdriver: '\uE010' },
  Home: { code: 'Home', number: 36, webdriver: '\uE011' },
  ArrowLeft: { code: 'ArrowLeft', number: 37, webdriver: '\uE012' },
  ArrowUp: { code: 'ArrowUp', number: 38, webdriver: '\uE013' },
  ArrowRight: { code: 'ArrowRight', number: 39, webdriver: '\uE014' },
  ArrowDown: { code: 'ArrowDown', number: 40, webdriver: '\uE015' },
  Backspace: { code: 'Backspace', number: 8, webdriver: '\uE003' },
  Delete: { code: 'Delete', number: 46, webdriver: '\uE017' },
};

const MODIFIERS: Record<string, { name: string; bit: number; number: number; webdriver: string }> = {
  Alt: { name: 'Alt', number: 18, bit: 1, webdriver: '\uE00A' },
  Control: { name: 'Control', number: 17, bit: 2, webdriver: '\uE009' },
  Meta: { name: 'Meta', number: 91, bit: 4, webdriver: '\uE03D' },
  Shift: { name: 'Shift', number: 16, bit: 8, webdriver: '\uE008' },
};

/** "Control+Shift+a" → its modifiers and its key. Throws on a name that is not known. */
function parse(keys: string) {
  const names = keys.split(/(?<=.)\+/);
  const key = names.pop()!;
  const unknown = names.find(name => !MODIFIERS[name]) ?? (key.length > 1 && !NAMED[key] ? key : undefined);
  if (unknown) throw new Error(`No key is known as "${unknown}".`);
  return { modifiers: names.map(name => MODIFIERS[name]!), key, named: NAMED[key] };
}

/** The parameters of CDP's Input.dispatchKeyEvent, pressed and released. */
export function forCdp(keys: string): object[] {
  const { modifiers, key, named } = parse(keys);
  const bits = modifiers.reduce((sum, { bit }) => sum | bit, 0);
  const upper = key.toUpperCase();
  const text = (bits & ~MODIFIERS.Shift!.bit) === 0 ? (named ? named.text : key) : undefined;
  const event = {
    key,
    code: named?.code ?? (/[A-Z]/.test(upper) ? `Key${upper}` : ''),
    windowsVirtualKeyCode: named?.number ?? upper.charCodeAt(0),
    modifiers: bits,
  };
  return [
    { ...event, type: text ? 'keyDown' : 'rawKeyDown', ...(text && { text }) },
    { ...event, type: 'keyUp' },
  ];
}

/** What Firefox's own text input processor takes: one after the other pressed, then released the other way round. */
export function forFirefox(keys: string): { key: string; code: string; keyCode: number }[] {
  const { modifiers, key, named } = parse(keys);
  const [down] = forCdp(key) as [{ code: string; windowsVirtualKeyCode: number }];
  return [
    ...modifiers.map(({ name, number }) => ({ key: name, code: `${name}Left`, keyCode: number })),
    { key, code: named?.code ?? down.code, keyCode: down.windowsVirtualKeyCode },
  ];
}

/** An expression for Firefox's own window: the keys are pressed in it, as by a keyboard. */
export const pressed = (keys: string): string => `(() => {
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const events = ${JSON.stringify(forFirefox(keys))}.map(init => new window.KeyboardEvent('', init));
  for (const event of events) input.keydown(event);
  for (const event of events.reverse()) input.keyup(event);
})()`;

/** The actions of a WebDriver key source. */
export function forWebdriver(keys: string): object[] {
  const { modifiers, key, named } = parse(keys);
  const values = [...modifiers.map(({ webdriver }) => webdriver), named?.webdriver ?? key];
  return [
    ...values.map(value => ({ type: 'keyDown', value })),
    ...values.reverse().map(value => ({ type: 'keyUp', value })),
  ];
}
