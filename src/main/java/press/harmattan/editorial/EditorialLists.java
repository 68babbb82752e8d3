package press.harmattan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import press.harmattan.author.AuthorTerm;
import press.harmattan.author.Authors;
import press.harmattan.draft.Stage;
import press.harmattan.failure.Faults;
import press.harmattan.identity.Caller;
import press.harmattan.identity.Role;
import press.harmattan.language.Direction;
import press.harmattan.language.SiteLanguages;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Slice;
import press.harmattan.page.Total;
import press.harmattan.page.Window;
import press.harmattan.section.SectionTerm;
import press.harmattan.section.Sections;
import press.harmattan.vocabulary.TermListing;
import press.harmattan.vocabulary.Wording;

/** Decides what a request for a list means, and answers it; authors find their own. */
@ApplicationScoped
class EditorialLists {
    private static final String PATH = "/v1/editorial/articles";
    private static final String ME = "me";
    private final EditorialRepository repository;
    private final TermListing terms;
    private final Sections sections;
    private final Authors authors;
    private final SiteLanguages languages;
    private final Caller caller;
    private final Faults faults;

    EditorialLists(
            EditorialRepository repository,
            TermListing terms,
            Sections sections,
            Authors authors,
            SiteLanguages languages,
            Caller caller,
            Faults faults) {
        this.repository = repository;
        this.terms = terms;
        this.sections = sections;
        this.authors = authors;
        this.languages = languages;
        this.caller = caller;
        this.faults = faults;
    }

    EditorialList list(EditorialParameters asked) {
        List<String> lang = terms.preferred(asked.lang);
        SectionTerm section =
                asked.section == null
                        ? null
                        : terms.named(sections.terms(), "section", asked.section);
        AuthorTerm author =
                asked.author == null ? null : terms.named(authors.terms(), "author", asked.author);
        faults.throwIfAny();
        List<Stage> stages = asked.stage == null ? List.of() : asked.stage;
        String owner = owner(asked.owner);
        ListUrl url =
                new ListUrl(PATH)
                        .filter("stage", stages)
                        .filter("lang", lang)
                        .filter("owner", owner)
                        .filter("section", section == null ? null : section.slug())
                        .filter("author", author == null ? null : author.slug());
        Window window = asked.window(url, 2);
        url.presentation("total", asked.total);
        EditorialRepository.Filter filter =
                new EditorialRepository.Filter(
                        stages,
                        lang,
                        owner,
                        section == null ? Set.of() : sections.terms().withDescendants(section),
                        author == null ? null : author.id());
        Slice<EditorialRow> slice = slice(filter, window, asked.total);
        return new EditorialList(
                slice.items().stream().map(this::card).toList(),
                slice.page(),
                new EditorialList.Query(
                        stages,
                        lang,
                        owner,
                        section == null ? null : section.slug(),
                        author == null ? null : author.slug()),
                url);
    }

    private Slice<EditorialRow> slice(
            EditorialRepository.Filter filter, Window window, Total total) {
        boolean hidden = !caller.is(Role.editor) && !caller.name().equals(filter.owner());
        return window.slice(
                hidden ? List.of() : repository.page(filter, window),
                EditorialRow::key,
                total == null ? null : hidden ? 0L : (Long) repository.count(filter));
    }

    private String owner(String asked) {
        boolean mine = ME.equals(asked) || asked == null && !caller.is(Role.editor);
        return mine ? caller.name() : asked;
    }

    private EditorialCard card(EditorialRow row) {
        Wording wording = new Wording(List.of(row.lang()), languages.site(), row.lang());
        return new EditorialCard(
                row.id(),
                row.story(),
                row.lang(),
                Direction.of(row.lang()),
                row.translationOf(),
                row.slug(),
                row.title(),
                row.stage(),
                row.owner(),
                row.version(),
                row.revision(),
                EditorialTerm.one(sections, row.sectionId(), wording),
                EditorialTerm.all(authors, row.authorIds(), wording),
                row.publishAt(),
                row.unpublishAt(),
                row.publishedAt(),
                row.modifiedAt());
    }
}
