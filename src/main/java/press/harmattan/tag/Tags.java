package press.harmattan.tag;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.harmattan.change.ChangeRepository;
import press.harmattan.change.Subject;
import press.harmattan.http.PublicUrls;
import press.harmattan.language.Text;
import press.harmattan.vocabulary.ArticleCounts;
import press.harmattan.vocabulary.TermRequest;
import press.harmattan.vocabulary.Vocabulary;
import press.harmattan.vocabulary.Wording;

/** Every tag, and how it is told. */
@Singleton
public class Tags extends Vocabulary<TagTerm> {
    private final TagRepository tags;
    private final ArticleCounts counts;
    private final PublicUrls urls;

    Tags(ChangeRepository changes, TagRepository tags, ArticleCounts counts, PublicUrls urls) {
        super(Subject.tag, changes);
        this.tags = tags;
        this.counts = counts;
        this.urls = urls;
    }

    @Override
    protected List<TagTerm> load() {
        return tags.all();
    }

    /** Tags as they stand in an article. */
    public List<TagReference> references(List<UUID> ids, Wording wording) {
        return ids.stream()
                .flatMap(id -> byId(id).stream())
                .map(term -> reference(term, wording))
                .toList();
    }

    /** Everything about tags. */
    public List<Tag> told(List<TagTerm> terms, TermRequest request) {
        Map<UUID, Long> numbers = counts.of(Subject.tag, terms().under(terms), request.languages());
        return terms.stream()
                .map(term -> told(term, request.wording(), numbers.get(term.id())))
                .toList();
    }

    private Tag told(TagTerm term, Wording wording, long articleCount) {
        Text name = wording.name(term);
        return new Tag(
                term.id(),
                term.slug(),
                urls.tag(term.id(), term.slug(), name.lang()),
                name.value(),
                name.lang(),
                name.dir(),
                term.names(),
                term.aliases(),
                term.kind(),
                term.mediaTopic(),
                articleCount);
    }

    private TagReference reference(TagTerm term, Wording wording) {
        Text name = wording.name(term);
        return new TagReference(
                term.slug(), name.value(), wording.lang(name), wording.dir(name), term.kind());
    }
}
