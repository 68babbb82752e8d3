package press.harmattan.taxonomy;

import java.util.List;
import java.util.Map;
import press.harmattan.vocabulary.Term;

/** What somebody says a term shall be: whole, so what is not said is not to be. */
public interface TermInput<T extends Term> {

    /** By language. */
    Map<String, String> names();

    /** Null for none. */
    List<String> aliases();

    /** Null for the one that it has, or one made from its name. */
    String slug();

    /** The word for the term above; null at the top. */
    default String parent() {
        return null;
    }

    /** The term that this comes to; what is wrong with it is told to the proposal. */
    T term(Proposal<T> proposal);
}
