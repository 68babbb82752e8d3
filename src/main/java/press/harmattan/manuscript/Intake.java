package press.harmattan.manuscript;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import press.harmattan.author.Authors;
import press.harmattan.body.Sanitised;
import press.harmattan.body.WrittenBody;
import press.harmattan.change.Subject;
import press.harmattan.draft.Manuscript;
import press.harmattan.language.SiteLanguages;
import press.harmattan.published.Access;
import press.harmattan.published.Content;
import press.harmattan.published.Rights;
import press.harmattan.region.Regions;
import press.harmattan.section.Sections;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.SlugRepository;

/** Reads what somebody sends as an article. */
@ApplicationScoped
public class Intake {
    private final SiteLanguages languages;
    private final Sections sections;
    private final Authors authors;
    private final Regions regions;
    private final Tags tags;
    private final SlugRepository slugs;

    Intake(
            SiteLanguages languages,
            Sections sections,
            Authors authors,
            Regions regions,
            Tags tags,
            SlugRepository slugs) {
        this.languages = languages;
        this.sections = sections;
        this.authors = authors;
        this.regions = regions;
        this.tags = tags;
        this.slugs = slugs;
    }

    /** Reads a whole article; what is wrong with it is in the manuscript. */
    public Written read(ArticleInput input) {
        TextIntake texts = new TextIntake();
        lang(input.lang(), texts);
        Content content = content(input, texts);
        String body = body(input.body(), texts);
        Manuscript manuscript =
                new Manuscript(input.lang(), input.slug(), content, body, texts.faults());
        return new Written(manuscript, texts.warnings());
    }

    /**
     * Begins a translation with a copy of what is translated.
     *
     * @param title,slug what it has in place of the copy's, null for nothing
     * @param texts is told what is wrong with them
     */
    public Manuscript translation(Manuscript copy, String title, String slug, TextIntake texts) {
        lang(copy.lang(), texts);
        Content content = copy.content();
        return new Manuscript(
                copy.lang(),
                slug,
                title == null ? content : content.titled(texts.title("/title", title)),
                copy.body(),
                texts.faults());
    }

    private void lang(String lang, TextIntake texts) {
        if (!languages.supported().contains(lang)) {
            texts.fault("/lang", "must be one of " + String.join(", ", languages.supported()));
        }
    }

    private Content content(ArticleInput input, TextIntake texts) {
        return new Content(
                texts.title("/title", input.title()),
                texts.line("/kicker", input.kicker()),
                texts.text("/summary", input.summary()),
                input.image() == null ? null : input.image().read(texts, "/image"),
                new TermIntake<>(Subject.section, sections, slugs, texts)
                        .id("/section", input.section()),
                new TermIntake<>(Subject.author, authors, slugs, texts)
                        .ids("/authors", input.authors()),
                new TermIntake<>(Subject.region, regions, slugs, texts)
                        .ids("/regions", input.regions()),
                new TermIntake<>(Subject.tag, tags, slugs, texts).ids("/tags", input.tags()),
                TextIntake.each(
                        input.sources(), "/sources", (source, place) -> source.read(texts, place)),
                input.access() == null ? Access.open : input.access(),
                input.rights() == null ? Rights.UNKNOWN : input.rights().read(texts, "/rights"));
    }

    private static String body(ArticleInput.BodyInput body, TextIntake texts) {
        if ((body.html() == null) == (body.markdown() == null)) {
            texts.fault("/body", "must have html or markdown, and not both");
            return "";
        }
        boolean html = body.html() != null;
        String pointer = html ? "/body/html" : "/body/markdown";
        Optional<Sanitised> clean =
                html ? WrittenBody.ofHtml(body.html()) : WrittenBody.ofMarkdown(body.markdown());
        if (clean.isEmpty()) {
            texts.fault(
                    pointer,
                    html
                            ? "must have no more than " + WrittenBody.MOST_ELEMENTS + " elements"
                            : "must have no more than "
                                    + WrittenBody.MOST_ELEMENTS
                                    + " elements, or signs that could begin one, and not be nested"
                                    + " deeply");
            return "";
        }
        clean.get().losses().forEach(loss -> texts.warn(pointer, loss.said()));
        return clean.get().html();
    }
}
