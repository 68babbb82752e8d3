package press.harmattan.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** What an analyser makes of a text, word by word, read as strictly as Lucene's contract is. */
record Words(List<Word> all) {

    record Word(String term, int step, int start, int end, String type) {}

    static Words of(Analyzer analyzer, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream in = analyzer.tokenStream("body", text)) {
            CharTermAttribute term = in.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = in.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = in.addAttribute(OffsetAttribute.class);
            TypeAttribute type = in.addAttribute(TypeAttribute.class);
            in.reset();
            while (in.incrementToken()) {
                words.add(
                        new Word(
                                term.toString(),
                                step.getPositionIncrement(),
                                offset.startOffset(),
                                offset.endOffset(),
                                type.type()));
            }
            in.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(words);
    }

    List<String> terms() {
        return all.stream().map(Word::term).toList();
    }

    /** Whether every word of this query, in one of its readings, is in the text. */
    boolean findAllIn(Words text) {
        Set<String> there = new HashSet<>(text.terms());
        List<Set<String>> wanted = positions();
        return !wanted.isEmpty()
                && wanted.stream()
                        .allMatch(readings -> readings.stream().anyMatch(there::contains));
    }

    /** How many words that count, readings of one being one. */
    int size() {
        return positions().size();
    }

    private List<Set<String>> positions() {
        List<Set<String>> positions = new ArrayList<>();
        for (Word word : all) {
            if (word.type().equals(Analyzers.STOP_WORD)) {
                continue;
            }
            if (word.step() > 0) {
                positions.add(new LinkedHashSet<>());
            }
            positions.get(positions.size() - 1).add(word.term());
        }
        return positions;
    }
}
