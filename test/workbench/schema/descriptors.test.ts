import { findSetter, type ObjectMembers } from "../../../src/workbench/interpreter/hostObject";
import { objectRegistry } from "../../../src/workbench/objects/objectRegistry";
import { libraryMetadata, writtenName, type ClassMetadata } from "../support/libraryMetadata";

const library = libraryMetadata();
const classes = Object.entries<ObjectMembers<never>>(objectRegistry);

test("the library's metadata is there to compare with", () => {
  expect(library.size).toBeGreaterThan(150);
  expect(library.get("Range")?.writable).toContain("values");
  expect(library.get("Range")?.writable).not.toContain("address");
});

describe.each(classes)("%s", (name, members) => {
  test("has only members that the genuine library knows", () => {
    const known = library.get(name);
    expect(known).toBeDefined();
    if (!known) return;
    expect(unknownMembers(members, known)).toEqual([]);
    expect(members.items !== undefined).toBe(known.isCollection);
  });
});

const writable = classes.flatMap(([name, members]) =>
  Object.keys(members.set ?? {}).map((property) => ({ name, property, members })),
);

test.each(writable)(
  "writing $name.$property arrives under a name that the host knows",
  ({ name, property, members }) => {
    expect(findSetter(members, writtenName(name, property))?.name).toBe(property);
  },
);

function unknownMembers(members: ObjectMembers<never>, known: ClassMetadata): string[] {
  const missing = (kind: string, table: object | undefined, set: ReadonlySet<string>) =>
    Object.keys(table ?? {})
      .filter((member) => !set.has(member))
      .map((member) => `${kind} ${member}`);
  return [
    ...missing("get", members.get, known.scalars),
    ...missing("set", members.set, known.writable),
    ...missing("nav", members.nav, known.navigations),
    ...missing("call", members.call, known.methods),
  ];
}
