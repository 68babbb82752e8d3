package press.harmattan.author;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import press.harmattan.change.ChangeRepository;
import press.harmattan.change.Subject;
import press.harmattan.http.PublicUrls;
import press.harmattan.language.Text;
import press.harmattan.vocabulary.ArticleCounts;
import press.harmattan.vocabulary.TermRequest;
import press.harmattan.vocabulary.Vocabulary;
import press.harmattan.vocabulary.Wording;

/** Every byline, and how it is told. */
@Singleton
public class Authors extends Vocabulary<AuthorTerm> {
    private final AuthorRepository authors;
    private final ArticleCounts counts;
    private final PublicUrls urls;

    Authors(
            ChangeRepository changes,
            AuthorRepository authors,
            ArticleCounts counts,
            PublicUrls urls) {
        super(Subject.author, changes);
        this.authors = authors;
        this.counts = counts;
        this.urls = urls;
    }

    @Override
    protected List<AuthorTerm> load() {
        return authors.all();
    }

    /** Authors as they stand in an article. */
    public List<AuthorReference> references(List<UUID> ids, Wording wording) {
        return ids.stream()
                .flatMap(id -> byId(id).stream())
                .map(term -> reference(term, wording))
                .toList();
    }

    /** Everything about authors. */
    public List<Author> told(List<AuthorTerm> terms, TermRequest request) {
        Map<UUID, Long> numbers =
                counts.of(Subject.author, terms().under(terms), request.languages());
        return terms.stream()
                .map(term -> told(term, request.wording(), numbers.get(term.id())))
                .toList();
    }

    private Author told(AuthorTerm term, Wording wording, long articleCount) {
        Text name = wording.name(term);
        String bio = wording.of(term.bios()).map(Text::value).orElse(null);
        return new Author(
                term.id(),
                term.slug(),
                urls.author(term.id(), term.slug(), name.lang()),
                name.value(),
                name.lang(),
                name.dir(),
                term.names(),
                term.aliases(),
                wording.of(term.roles()).map(Text::value).orElse(null),
                plain(bio),
                bio,
                term.portrait(),
                term.links(),
                term.pseudonym(),
                articleCount);
    }

    private AuthorReference reference(AuthorTerm term, Wording wording) {
        Text name = wording.name(term);
        String bio = wording.of(term.bios()).map(Text::value).orElse(null);
        return new AuthorReference(
                term.id(),
                term.slug(),
                urls.author(term.id(), term.slug(), name.lang()),
                name.value(),
                wording.lang(name),
                wording.dir(name),
                wording.of(term.roles()).map(Text::value).orElse(null),
                plain(bio),
                bio,
                term.portrait(),
                term.links());
    }

    private static String plain(String html) {
        return html == null ? null : Jsoup.parseBodyFragment(html).wholeText().strip();
    }
}
