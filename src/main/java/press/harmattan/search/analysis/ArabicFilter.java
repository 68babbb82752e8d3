package press.harmattan.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/** Arabic words become the stems of their readings, one position for all; others are folded. */
final class ArabicFilter extends TokenFilter {

    private static final StopWords STOP = new StopWords("ar", ArabicSpelling::of);

    /** A year with the letter of its calendar: 2024م, 1445هـ. */
    private static final Pattern YEAR = Pattern.compile("^([0-9]+)[مه]$");

    private static final int LONGEST_KEPT = 24;

    /** Some ten thousand words are most of any newsroom's texts. Of all threads: some 20 MB. */
    private static final Memory<Analysed> KEPT = new Memory<>(100_000, Analysed::of);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private final Deque<String> readings = new ArrayDeque<>();
    private AttributeSource.State word;

    ArabicFilter(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!readings.isEmpty()) {
            restoreState(word);
            term.setEmpty().append(readings.poll());
            type.setType(Analyzers.OTHER_READING);
            step.setPositionIncrement(0);
            return true;
        }
        while (input.incrementToken()) {
            if (isArabic()) {
                read();
            } else {
                Letters.fold(term);
            }
            if (term.length() > 0) {
                return true;
            }
        }
        return false;
    }

    private void read() {
        Analysed analysed = analysed();
        term.setEmpty().append(analysed.stems().get(0));
        if (analysed.stop()) {
            StopWords.mark(term, type);
        } else if (analysed.stems().size() > 1) {
            word = captureState();
            readings.addAll(analysed.stems().subList(1, analysed.stems().size()));
        }
    }

    private Analysed analysed() {
        String text = term.toString();
        return text.length() > LONGEST_KEPT ? Analysed.of(text) : KEPT.of(text);
    }

    /** What a word of the text comes to: a stop word, or the stems of its readings. */
    private record Analysed(boolean stop, List<String> stems) {

        static Analysed of(String text) {
            String spelled = ArabicSpelling.of(text);
            String stop = stopWord(spelled);
            if (stop != null) {
                return new Analysed(true, List.of(stop));
            }
            String plain = ArabicWords.ya(YEAR.matcher(spelled).replaceFirst("$1"));
            boolean hamza = ArabicSpelling.hasHamzaAtFirst(text);
            return new Analysed(false, ArabicReadings.of(plain, hamza));
        }

        /** The stop word, also when a conjunction stands before it; null when it is none. */
        private static String stopWord(String spelled) {
            if (STOP.contain(spelled)) {
                return spelled;
            }
            boolean joined = spelled.startsWith("و") || spelled.startsWith("ف");
            return joined && STOP.contain(spelled.substring(1)) ? spelled.substring(1) : null;
        }
    }

    private boolean isArabic() {
        for (int i = 0; i < term.length(); i++) {
            if (ArabicSpelling.isArabic(term.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        readings.clear();
        word = null;
    }
}
