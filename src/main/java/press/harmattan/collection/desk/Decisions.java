package press.harmattan.collection.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import press.harmattan.article.filter.ArticleTerms;
import press.harmattan.article.filter.FilterTerms;
import press.harmattan.change.Subject;
import press.harmattan.collection.CollectionRow;
import press.harmattan.collection.Curated;
import press.harmattan.collection.Pick;
import press.harmattan.collection.SavedQuery;
import press.harmattan.draft.StoryRepository;
import press.harmattan.failure.Conflict;
import press.harmattan.language.SiteLanguages;
import press.harmattan.language.Slugs;
import press.harmattan.language.Texts;
import press.harmattan.vocabulary.SlugRepository;

/** Finds out what an editor's input means, or all that is wrong with it. */
@ApplicationScoped
class Decisions {
    private static final int DEFAULT_LENGTH = 20;

    private final ArticleTerms terms;
    private final QueryTermsRepository held;
    private final StoryRepository stories;
    private final SlugRepository slugs;
    private final SiteLanguages languages;

    Decisions(
            ArticleTerms terms,
            QueryTermsRepository held,
            StoryRepository stories,
            SlugRepository slugs,
            SiteLanguages languages) {
        this.terms = terms;
        this.held = held;
        this.stories = stories;
        this.slugs = slugs;
        this.languages = languages;
    }

    /**
     * What the input comes to.
     *
     * @param before the collection as it is, null for a new one
     * @throws press.harmattan.failure.Unacceptable with every fault
     * @throws Conflict when a term that it names went away meanwhile
     */
    Curated of(CollectionInput input, CollectionRow before) {
        Decision decision = new Decision(languages);
        Texts titles = decision.titles(input.titles());
        String slug = slug(decision, input.slug(), titles, before);
        SavedQuery query = query(decision, input.query());
        List<Pick> asked = Objects.requireNonNullElse(input.picks(), List.of());
        List<Pick> picks =
                decision.picks(asked, stories.of(asked.stream().map(Pick::story).toList()));
        decision.throwIfAny();
        int length = Objects.requireNonNullElse(input.length(), DEFAULT_LENGTH);
        return new Curated(slug, titles, length, query, picks);
    }

    private SavedQuery query(Decision decision, SavedQuery asked) {
        if (asked == null) {
            return SavedQuery.EVERYTHING;
        }
        FilterTerms found =
                terms.find(
                        asked.words(),
                        (fault, place) ->
                                decision.refuse(
                                        Decision.inQuery(fault.name(), place),
                                        fault.detail(),
                                        fault.allowed()));
        if (!held.hold(found)) {
            throw new Conflict(
                    "changed-meanwhile",
                    "A term of the query has just been taken away or merged. Send it again.",
                    Map.of());
        }
        return asked.with(found.words());
    }

    private String slug(Decision decision, String asked, Texts titles, CollectionRow before) {
        if (asked == null) {
            return before == null ? made(decision, titles) : before.slug();
        }
        if (before != null && before.slug().equals(asked)) {
            return asked;
        }
        if (!Slugs.isValid(asked)) {
            decision.refuse(
                    "/slug",
                    "must be letters and digits in lower case with single hyphens between them, and no"
                            + " word of a path"
                            + Slugs.instead(asked));
        } else if (isTaken(asked, before)) {
            decision.refuse("/slug", "is or was another's; slugs are never given again");
        }
        return asked;
    }

    private String made(Decision decision, Texts titles) {
        Optional<String> base =
                Stream.concat(
                                languages.supported().stream().flatMap(l -> titles.in(l).stream()),
                                titles.byLanguage().values().stream())
                        .flatMap(title -> Slugs.from(title).stream())
                        .findFirst();
        if (base.isEmpty() && !titles.isEmpty()) {
            decision.refuse("/slug", "is needed, since no title has a letter or a digit");
        }
        String slug = base.orElse("");
        for (int n = 2; base.isPresent() && isTaken(slug, null); n++) {
            slug = Slugs.numbered(base.get(), n);
        }
        return slug;
    }

    private boolean isTaken(String slug, CollectionRow before) {
        UUID mine = before == null ? null : before.id();
        return slugs.holder(Subject.collection, slug)
                .filter(holder -> !holder.equals(mine))
                .isPresent();
    }
}
