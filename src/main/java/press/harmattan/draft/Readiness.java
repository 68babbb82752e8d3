package press.harmattan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.harmattan.body.WrittenBody;
import press.harmattan.failure.Fault;
import press.harmattan.published.PublishedRepository;

/** What has to hold when an article becomes public, by whosever hand. */
@ApplicationScoped
class Readiness {
    private final DraftRepository drafts;
    private final PublishedRepository published;

    Readiness(DraftRepository drafts, PublishedRepository published) {
        this.drafts = drafts;
        this.published = published;
    }

    /** What readers need and an article has not. */
    static List<Fault> faults(String body) {
        return WrittenBody.isEmpty(body)
                ? List.of(Fault.body("/body", "is empty; readers need one"))
                : List.of();
    }

    /**
     * Names the other article by which readers see its story in its language, until this
     * transaction ends: a story has one, while an archive may hold more that are not public.
     */
    Optional<String> rival(Draft draft) {
        drafts.lockStory(draft.story());
        return published
                .version(draft.story(), draft.lang())
                .filter(other -> !other.equals(draft.id()))
                .map(
                        other ->
                                "Readers see the story in \""
                                        + draft.lang()
                                        + "\" as the article "
                                        + other
                                        + ".");
    }

    /** Never before the last publication, whatever the clock did in between. */
    Instant now(Draft draft) {
        Instant now = drafts.now();
        return published
                .revision(draft.id(), draft.revision())
                .map(last -> last.at())
                .filter(last -> last.isAfter(now))
                .orElse(now);
    }
}
