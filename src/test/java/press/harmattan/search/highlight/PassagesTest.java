package press.harmattan.search.highlight;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import press.harmattan.search.highlight.Passages.Passage;

class PassagesTest {
    private static final String WORD = "récolte ";
    private static final String TEXT = WORD.repeat(300);

    /** Phrases of up to fifteen words, here and there. */
    private static List<Mark> marks(Random random) {
        List<Mark> marks = new ArrayList<>();
        int word = random.nextInt(20);
        while (word < 280) {
            int words = 1 + random.nextInt(15);
            int end = (word + words) * WORD.length() - 1;
            marks.add(Mark.of(word * WORD.length(), end, random.nextInt(3)));
            word += words + random.nextInt(12);
        }
        return marks;
    }

    @RepeatedTest(50)
    void a_passage_has_a_mark_whole_or_not_at_all(RepetitionInfo round) {
        List<Mark> marks = marks(new Random(round.getCurrentRepetition()));
        List<Passage> passages = new Passages(TEXT, marks, "fr").best(3);
        assertFalse(passages.isEmpty());
        for (Passage passage : passages) {
            for (Mark mark : marks) {
                boolean whole = mark.start() >= passage.start() && mark.end() <= passage.end();
                boolean apart = mark.end() <= passage.start() || mark.start() >= passage.end();
                assertTrue(whole || apart, () -> mark + " and " + passage);
            }
        }
    }
}
