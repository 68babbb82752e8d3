package press.harmattan.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An editor sees at a glance what another has changed. */
class DifferencesTest {

    @Test
    void a_changed_word_is_deleted_and_inserted_and_the_rest_is_equal() {
        assertEquals(
                "=La récolte du -mil+sorgho= commence",
                said(
                        Differences.ofTexts(
                                "La récolte du mil commence", "La récolte du sorgho commence")));
    }

    @Test
    void arabic_words_are_compared_whole() {
        assertEquals(
                "=موسم -الحصاد+الأمطار= يبدأ",
                said(Differences.ofTexts("موسم الحصاد يبدأ", "موسم الأمطار يبدأ")));
    }

    @Test
    void nothing_against_nothing_is_nothing() {
        assertEquals(List.of(), Differences.ofTexts("", ""));
        assertEquals("+new", said(Differences.ofTexts("", "new")));
        assertEquals("-old", said(Differences.ofTexts("old", "")));
    }

    @Test
    void a_paragraph_that_came_between_others_leaves_them_equal() {
        assertEquals(
                List.of("equal: =One.", "insert: +Between.", "equal: =Two."),
                blocks("<p>One.</p><p>Two.</p>", "<p>One.</p><p>Between.</p><p>Two.</p>"));
    }

    @Test
    void a_rewritten_paragraph_is_compared_word_by_word() {
        assertEquals(
                List.of("equal: =One.", "change: =Two -wells+markets=."),
                blocks("<p>One.</p><p>Two wells.</p>", "<p>One.</p><p>Two markets.</p>"));
    }

    @Test
    void what_is_not_inserted_is_the_text_of_before_and_what_is_not_deleted_that_of_after() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String from = text(random);
            String to = text(random);
            List<Piece> pieces = Differences.ofTexts(from, to);
            assertEquals(from, joined(pieces, Piece.Op.insert));
            assertEquals(to, joined(pieces, Piece.Op.delete));
        }
    }

    @Test
    void texts_of_many_words_are_told_as_replaced_and_in_time() {
        String from = "a ".repeat(100_000);
        String to = "b ".repeat(100_000);
        assertEquals(2, Differences.ofTexts(from, to).size());
        assertTrue(Differences.ofTexts(from, from).size() == 1);
    }

    @Test
    void bodies_of_many_blocks_are_told_as_replaced_and_in_time() {
        String from = "<p>One %d.</p>";
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            before.append(from.formatted(i));
            after.append(from.formatted(i + 5000));
        }
        assertEquals(2400, Differences.ofBodies(before.toString(), after.toString(), "en").size());
    }

    @Test
    void words_are_compared_as_long_as_they_are_few_altogether() {
        String paragraph = "<p>" + "a b c d e f g h ".repeat(30) + "%s</p>";
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            before.append(paragraph.formatted("x" + i));
            after.append(paragraph.formatted("y" + i));
        }
        List<ComparedBlock> blocks =
                Differences.ofBodies(before.toString(), after.toString(), "en");
        assertEquals(3, blocks.get(0).pieces().size(), "word by word");
        assertEquals(2, blocks.get(49).pieces().size(), "as a whole");
    }

    private static String text(Random random) {
        String[] words = {"سوق", "مدرسة", "mil", "pluie", " ", ". ", "\n", "😀", "é", "e\u0301"};
        return random.ints(random.nextInt(30), 0, words.length)
                .mapToObj(i -> words[i])
                .collect(Collectors.joining());
    }

    private static String joined(List<Piece> pieces, Piece.Op without) {
        return pieces.stream()
                .filter(piece -> piece.op() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<String> blocks(String from, String to) {
        return Differences.ofBodies(from, to, "en").stream()
                .map(block -> block.op() + ": " + said(block.pieces()))
                .toList();
    }

    private static String said(List<Piece> pieces) {
        return pieces.stream()
                .map(
                        piece ->
                                switch (piece.op()) {
                                            case equal -> "=";
                                            case insert -> "+";
                                            case delete -> "-";
                                        }
                                        + piece.text())
                .collect(Collectors.joining());
    }
}
