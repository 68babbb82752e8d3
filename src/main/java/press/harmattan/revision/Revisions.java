package press.harmattan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.harmattan.author.Authors;
import press.harmattan.body.BodyMaker;
import press.harmattan.editorial.EditorialTerm;
import press.harmattan.language.SiteLanguages;
import press.harmattan.published.Content;
import press.harmattan.region.Regions;
import press.harmattan.section.Sections;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.Wording;

/** Tells whole revisions. */
@ApplicationScoped
class Revisions {
    private final Sections sections;
    private final Authors authors;
    private final Regions regions;
    private final Tags tags;
    private final SiteLanguages languages;

    Revisions(
            Sections sections,
            Authors authors,
            Regions regions,
            Tags tags,
            SiteLanguages languages) {
        this.sections = sections;
        this.authors = authors;
        this.regions = regions;
        this.tags = tags;
        this.languages = languages;
    }

    RevisionInFull told(HistoryRow row) {
        Content content = row.content;
        Wording wording = new Wording(List.of(row.lang), languages.site(), row.lang);
        return new RevisionInFull(
                row.told(),
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
                row.body,
                BodyMaker.make(row.body, row.lang).markdown());
    }
}
