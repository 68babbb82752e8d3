package press.harmattan.search.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
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

    private RestResponse<SuggestionList> suggested(SuggestionKind... kinds) {
        SuggestParameters parameters = new SuggestParameters();
        parameters.q = "mopt";
        parameters.kind = List.of(kinds);
        return resource.suggest(parameters);
    }

    @Test
    void terms_are_suggested_and_nobody_keeps_an_answer_that_lacks_articles() {
        RestResponse<SuggestionList> answer = suggested();
        assertEquals("mopti", answer.getEntity().data().get(0).slug());
        assertEquals("no-store", answer.getHeaderString("Cache-Control"));
    }

    @Test
    void what_needs_no_articles_is_whole() {
        assertNull(suggested(SuggestionKind.region).getHeaderString("Cache-Control"));
    }

    @Test
    void articles_alone_are_not_there_yet() {
        assertThrows(Unavailable.class, () -> suggested(SuggestionKind.article));
    }
}
