package press.harmattan.vocabulary;

import java.util.List;
import java.util.Optional;
import press.harmattan.language.Direction;
import press.harmattan.language.Text;
import press.harmattan.language.Texts;

/**
 * In which language names are told.
 *
 * @param preferred languages, best first
 * @param site the newsroom's first language, for what has no name in a preferred one
 * @param enclosing the language of the object that the names stand in, null when they stand alone
 */
public record Wording(List<String> preferred, String site, String enclosing) {

    /** The same for names inside an object in a language. */
    public Wording inside(String lang) {
        return new Wording(preferred, site, lang);
    }

    /** The language that is tried first. */
    public String language() {
        return preferred.isEmpty() ? site : preferred.get(0);
    }

    /** The best text there is, empty only when there is none at all. */
    public Optional<Text> of(Texts texts) {
        return texts.best(preferred, site);
    }

    /** The best name there is; every term has one. */
    public Text name(Term term) {
        return of(term.names()).orElseThrow();
    }

    /** The language to tell beside a text: null when the enclosing object's governs it. */
    public String lang(Text text) {
        return text.lang().equals(enclosing) ? null : text.lang();
    }

    /** The direction to tell beside a text: null when the enclosing object's governs it. */
    public Direction dir(Text text) {
        return text.lang().equals(enclosing) ? null : text.dir();
    }
}
