package press.harmattan.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import press.harmattan.language.Folding;

/** Stems that are known better than a stemmer's rules would make them. */
final class Stems {

    private Stems() {}

    /** The table {@code stems.<language>.tsv}. */
    static StemmerOverrideMap of(String language) {
        StemmerOverrideFilter.Builder stems = new StemmerOverrideFilter.Builder();
        Resources.pairs("stems." + language + ".tsv")
                .forEach(row -> stems.add(Folding.fold(row.get(0)), Folding.fold(row.get(1))));
        try {
            return stems.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
