package press.harmattan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.harmattan.author.Authors;
import press.harmattan.body.Body;
import press.harmattan.body.BodyMaker;
import press.harmattan.draft.Draft;
import press.harmattan.http.PublicUrls;
import press.harmattan.identity.Caller;
import press.harmattan.language.Direction;
import press.harmattan.language.SiteLanguages;
import press.harmattan.manuscript.Warning;
import press.harmattan.published.Content;
import press.harmattan.published.PublishedRepository;
import press.harmattan.published.PublishedRepository.Published;
import press.harmattan.region.Regions;
import press.harmattan.section.Sections;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.Wording;

/** Tells whole articles to those who work on them. */
@ApplicationScoped
public class EditorialArticles {
    /** The path of an article, to which its id is added. */
    public static final String PATH = "/v1/editorial/articles/";

    private final PublishedRepository published;
    private final Sections sections;
    private final Authors authors;
    private final Regions regions;
    private final Tags tags;
    private final PublicUrls urls;
    private final SiteLanguages languages;
    private final Caller caller;

    EditorialArticles(
            PublishedRepository published,
            Sections sections,
            Authors authors,
            Regions regions,
            Tags tags,
            PublicUrls urls,
            SiteLanguages languages,
            Caller caller) {
        this.published = published;
        this.sections = sections;
        this.authors = authors;
        this.regions = regions;
        this.tags = tags;
        this.urls = urls;
        this.languages = languages;
        this.caller = caller;
    }

    /** An article as it is. */
    public EditorialArticle told(Draft draft) {
        return told(draft, List.of(), null);
    }

    /** An article as it was saved. */
    EditorialArticle saved(Draft draft, List<Warning> warnings) {
        return told(draft, warnings, null);
    }

    /** An article that is new. */
    EditorialArticle created(Draft draft, List<Warning> warnings) {
        return told(draft, warnings, PATH + draft.id());
    }

    private EditorialArticle told(Draft draft, List<Warning> warnings, String location) {
        Content content = draft.content();
        Wording wording = new Wording(List.of(draft.lang()), languages.site(), draft.lang());
        Body body = BodyMaker.make(draft.body(), draft.lang());
        Published seen = published.seen(draft.id()).orElse(null);
        return new EditorialArticle(
                draft.id(),
                draft.story(),
                draft.lang(),
                Direction.of(draft.lang()),
                draft.translationOf(),
                draft.slug(),
                draft.stage(),
                draft.owner(),
                draft.version(),
                draft.revision(),
                seen == null
                        ? null
                        : urls.article(draft.id(), seen.slug(), draft.lang(), draft.publishedAt()),
                draft.publishAt(),
                draft.unpublishAt(),
                draft.publishedAt(),
                draft.createdAt(),
                draft.modifiedAt(),
                content.title(),
                content.kicker(),
                content.summary(),
                content.image(),
                EditorialTerm.one(sections, content.sectionId(), wording),
                EditorialTerm.all(authors, content.authorIds(), wording),
                EditorialTerm.all(regions, content.regionIds(), wording),
                EditorialTerm.all(tags, content.tagIds(), wording),
                content.sources(),
                content.access(),
                content.rights(),
                new EditorialArticle.Body(draft.body(), body.markdown()),
                body.wordCount(),
                warnings,
                seen != null && isAhead(draft, seen),
                draft.moves(caller.name(), caller.role()),
                location);
    }

    private static boolean isAhead(Draft draft, Published seen) {
        return !draft.slug().equals(seen.slug())
                || !draft.content().equals(seen.content())
                || !draft.body().equals(seen.body());
    }
}
