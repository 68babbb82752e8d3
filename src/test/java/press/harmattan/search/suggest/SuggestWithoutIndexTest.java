package press.harmattan.search.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.failure.Faults;
import press.harmattan.failure.Unavailable;
import press.harmattan.given.Given;
import press.harmattan.search.names.Typed;
import press.harmattan.vocabulary.TermListing;

/** What is suggested while no article can be found. */
@QuarkusTest
class SuggestWithoutIndexTest {
    @Inject Given given;
    @Inject TermSuggestions terms;
    @Inject TermListing listing;
    @Inject Faults faults;

    private SuggestResource resource;

    @BeforeEach
    void no_index() {
        given.nothing();
        ArticleSuggestions none =
                new ArticleSuggestions(null, null, null) {
                    @Override
                    List<Candidate> of(Typed typed, List<String> languages, int most) {
                        throw new Unavailable("There is no index.", Duration.ofSeconds(1));
                    }
                };
        resource = new SuggestResource(new Suggestions(terms, none), listing, faults);
    }

    private SuggestionList suggested(SuggestionKind... kinds) {
        SuggestParameters parameters = new SuggestParameters();
        parameters.q = "mopt";
        parameters.kind = List.of(kinds);
        return resource.suggest(parameters);
    }

    @Test
    void terms_are_suggested_and_it_is_known_that_articles_are_lacking() {
        SuggestionList answer = suggested();
        assertEquals("mopti", answer.data().get(0).slug());
        assertFalse(answer.whole());
    }

    @Test
    void what_needs_no_articles_is_whole() {
        assertTrue(suggested(SuggestionKind.region).whole());
    }

    @Test
    void articles_alone_are_not_there_yet() {
        assertThrows(Unavailable.class, () -> suggested(SuggestionKind.article));
    }
}
