package press.harmattan.given;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.harmattan.change.Subject;
import press.harmattan.draft.ArchivedArticle;
import press.harmattan.draft.Stage;
import press.harmattan.http.UrlKey;
import press.harmattan.image.Image;
import press.harmattan.published.Access;
import press.harmattan.published.Content;
import press.harmattan.published.PublishedRepository.Published;
import press.harmattan.published.RevisionKind;
import press.harmattan.published.Rights;
import press.harmattan.published.Source;

/**
 * An article as a case has it. What is set before the first {@link #save} is how it was published;
 * afterwards each of {@link #updated}, {@link #corrected} and their like is one more revision.
 */
public final class GivenArticle {
    private static final Duration BETWEEN_REVISIONS = Duration.ofMinutes(10);

    private final Given given;
    private final List<Step> steps = new ArrayList<>();
    private final List<Published> revisions = new ArrayList<>();
    private final Set<String> slugs = new LinkedHashSet<>();
    private final List<String> formerUrls = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private UUID id;
    private UUID story;
    private String lang = "en";
    private UUID translationOf;
    private String slug;
    private Stage stage;
    private Instant at;
    private Instant changedAt;
    private String title;
    private String kicker;
    private String summary;
    private Image image;
    private String section;
    private List<String> authors = List.of();
    private List<String> regions = List.of();
    private List<String> tags = List.of();
    private Access access = Access.open;
    private Rights rights = Rights.UNKNOWN;
    private String body = "<p>Body.</p>";

    private record Step(RevisionKind kind, String note, Instant at, String slug, String title) {}

    GivenArticle(Given given, String slug, boolean published) {
        this.given = given;
        this.slug = slug;
        this.title = slug;
        id = given.id();
        story = given.id();
        stage = published ? Stage.published : Stage.draft;
        at = given.nextMoment();
    }

    public GivenArticle in(String... regionSlugs) {
        regions = List.of(regionSlugs);
        return this;
    }

    public GivenArticle tagged(String... tagSlugs) {
        tags = List.of(tagSlugs);
        return this;
    }

    public GivenArticle by(String... authorSlugs) {
        authors = List.of(authorSlugs);
        return this;
    }

    public GivenArticle section(String sectionSlug) {
        section = sectionSlug;
        return this;
    }

    public GivenArticle lang(String tag) {
        lang = tag;
        return this;
    }

    /** When it was published. */
    public GivenArticle at(String instant) {
        at = Instant.parse(instant);
        return this;
    }

    /** Makes it a language version of another article's story. */
    public GivenArticle story(GivenArticle other) {
        story = other.story;
        return this;
    }

    /** Makes it a language version of another article's story, translated from that article. */
    public GivenArticle translated(GivenArticle from) {
        translationOf = from.id;
        return story(from);
    }

    public GivenArticle title(String text) {
        title = text;
        return this;
    }

    public GivenArticle kicker(String text) {
        kicker = text;
        return this;
    }

    public GivenArticle summary(String text) {
        summary = text;
        return this;
    }

    public GivenArticle image(Image newImage) {
        image = newImage;
        return this;
    }

    public GivenArticle access(Access newAccess) {
        access = newAccess;
        return this;
    }

    public GivenArticle rights(Rights newRights) {
        rights = newRights;
        return this;
    }

    public GivenArticle source(String label) {
        return source(label, null);
    }

    public GivenArticle source(String label, String url) {
        sources.add(new Source(label, url, Source.Kind.document));
        return this;
    }

    public GivenArticle body(String html) {
        body = html;
        return this;
    }

    /** Where it was read before. */
    public GivenArticle readAt(String url) {
        formerUrls.add(UrlKey.of(url).orElseThrow());
        formerUrls.sort(null);
        return this;
    }

    /** Published again without a note, ten minutes after the last time. */
    public GivenArticle updated() {
        return step(RevisionKind.update, null);
    }

    /** Published again at this instant. */
    public GivenArticle updatedAt(String instant) {
        return step(RevisionKind.update, null, Instant.parse(instant));
    }

    public GivenArticle corrected(String note) {
        return step(RevisionKind.correction, note);
    }

    public GivenArticle clarified(String note) {
        return step(RevisionKind.clarification, note);
    }

    /** Published again under another slug. */
    public GivenArticle renamed(String newSlug) {
        begin();
        slug = newSlug;
        return updated();
    }

    public GivenArticle retracted(String reason) {
        step(RevisionKind.retraction, reason);
        stage = Stage.retracted;
        return this;
    }

    public GivenArticle unpublished() {
        begin();
        stage = Stage.unpublished;
        return this;
    }

    /** What is worked on behind the published article: its new title, for editors only. */
    public GivenArticle reworked(String newTitle, String newBody) {
        begin();
        title = newTitle;
        body = newBody;
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID story() {
        return story;
    }

    public String slug() {
        return slug;
    }

    /** Puts it in place; the next request sees it. */
    public GivenArticle save() {
        given.save(List.of(this));
        return this;
    }

    private GivenArticle step(RevisionKind kind, String note) {
        begin();
        return step(kind, note, changedAt.plus(BETWEEN_REVISIONS));
    }

    private GivenArticle step(RevisionKind kind, String note, Instant when) {
        begin();
        changedAt = when;
        stage = Stage.published;
        steps.add(new Step(kind, note, when, slug, title));
        return this;
    }

    /** The first publication, as everything stands now. */
    private void begin() {
        if (steps.isEmpty() && stage == Stage.published) {
            changedAt = at;
            steps.add(new Step(RevisionKind.publication, null, at, slug, title));
        }
    }

    ArchivedArticle archived(GivenTerms terms) {
        begin();
        Content content =
                new Content(
                        title,
                        kicker,
                        summary,
                        image,
                        section == null ? null : terms.id(given, Subject.section, section),
                        ids(terms, Subject.author, authors),
                        ids(terms, Subject.region, regions),
                        ids(terms, Subject.tag, tags),
                        List.copyOf(sources),
                        access,
                        rights);
        for (Step step : steps.subList(revisions.size(), steps.size())) {
            revisions.add(
                    new Published(
                            revisions.size() + 1,
                            step.kind,
                            step.note,
                            step.at,
                            step.slug,
                            titled(content, step.title),
                            body));
            slugs.add(step.slug);
        }
        return new ArchivedArticle(
                id,
                story,
                lang,
                translationOf,
                slug,
                slugs.stream().filter(one -> !one.equals(slug)).sorted().toList(),
                stage,
                null,
                at,
                changedAt == null ? at : changedAt,
                content,
                body,
                List.copyOf(revisions),
                List.copyOf(formerUrls));
    }

    private List<UUID> ids(GivenTerms terms, Subject kind, List<String> named) {
        return named.stream().map(one -> terms.id(given, kind, one)).toList();
    }

    private static Content titled(Content content, String title) {
        return new Content(
                title,
                content.kicker(),
                content.summary(),
                content.image(),
                content.sectionId(),
                content.authorIds(),
                content.regionIds(),
                content.tagIds(),
                content.sources(),
                content.access(),
                content.rights());
    }
}
