import { describe, expect, test } from "vitest";
import { derive } from "../../src/derive/derive";

const told = (...paragraphs: string[]) =>
  derive(paragraphs.join("\n\n"), { published: "2024-05-08" }).events.map(
    ({ participants, outlets }) =>
      `${participants.map(({ name }) => name).join(" + ")} <${outlets.map(({ name }) => name).join(", ")}>`,
  );

describe("interviews", () => {
  test('"I" is whom an interview introduces, who is credited too', () => {
    expect(
      told(
        "Ambassador Ann Lee is the bloc's envoy. She spoke to our reporter in Suva yesterday.",
        "You look tired.",
        "I am. I have slept little.",
        "What were you doing in Oslo?",
        "On Monday I sat for three hours with the prime minister, Bo Dahl.",
        "And then?",
        "I went home.",
      ),
    ).toEqual(["Ann Lee + Bo Dahl <Ann Lee>"]);
  });

  test("questions and answers may be marked", () => {
    expect(
      told(
        "Ann Lee, of the Fijian government's peace commission, received us in her office.",
        "Q: Whom did you see?",
        "A: On Monday I met the prime minister, Bo Dahl.",
        "Q: And then?",
        "A: I went home.",
      ),
    ).toEqual(["Ann Lee + Bo Dahl <Ann Lee>"]);
  });

  test('"I" in the quotations of a report is nobody whom it begins with', () => {
    expect(
      told(
        "Ambassador Ann Lee spoke on Monday.",
        '"I am tired," said the mayor, Ida Holm.',
        '"I met Prime Minister Bo Dahl," Holm said.',
        '"I went home," said Tom Koro.',
      ),
    ).toEqual(["Ida Holm + Bo Dahl <>"]);
  });
});
