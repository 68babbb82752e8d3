package press.harmattan.section;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.harmattan.change.ChangeRepository;
import press.harmattan.change.Subject;
import press.harmattan.http.PublicUrls;
import press.harmattan.language.Text;
import press.harmattan.vocabulary.ArticleCounts;
import press.harmattan.vocabulary.TermReference;
import press.harmattan.vocabulary.TermRequest;
import press.harmattan.vocabulary.Vocabulary;
import press.harmattan.vocabulary.Wording;

/** Every section, and how it is told. */
@Singleton
public class Sections extends Vocabulary<SectionTerm> {
    private final SectionRepository sections;
    private final ArticleCounts counts;
    private final PublicUrls urls;

    Sections(
            ChangeRepository changes,
            SectionRepository sections,
            ArticleCounts counts,
            PublicUrls urls) {
        super(Subject.section, changes);
        this.sections = sections;
        this.counts = counts;
        this.urls = urls;
    }

    @Override
    protected List<SectionTerm> load() {
        return sections.all();
    }

    /** A section as it stands in an article; null for none. */
    public TermReference reference(UUID id, Wording wording) {
        return id == null
                ? null
                : byId(id).map(term -> TermReference.of(term, wording)).orElse(null);
    }

    /** Everything about sections. */
    public List<Section> told(List<SectionTerm> terms, TermRequest request) {
        Map<UUID, Long> numbers =
                counts.of(Subject.section, terms().under(terms), request.languages());
        return terms.stream()
                .map(term -> told(term, request.wording(), numbers.get(term.id())))
                .toList();
    }

    /** The sections in the newsroom's order. */
    List<SectionTerm> inOrder() {
        return terms().all().stream().sorted(Comparator.comparing(Place::of, Place.ORDER)).toList();
    }

    private Section told(SectionTerm term, Wording wording, long articleCount) {
        Text name = wording.name(term);
        List<TermReference> path =
                terms().path(term).stream()
                        .map(above -> TermReference.of(above, wording.inside(name.lang())))
                        .toList();
        return new Section(
                term.id(),
                term.slug(),
                urls.section(term.id(), term.slug(), name.lang()),
                name.value(),
                name.lang(),
                name.dir(),
                term.names(),
                term.position(),
                path.isEmpty() ? null : path.get(path.size() - 1),
                path,
                articleCount);
    }

    /** Where a section stands in the newsroom's order. */
    record Place(int position, String slug) {
        static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::position).thenComparing(Place::slug);

        static Place of(SectionTerm term) {
            return new Place(term.position(), term.slug());
        }

        static Place of(List<String> parts) {
            return new Place(Integer.parseInt(parts.get(0)), parts.get(1));
        }

        List<String> parts() {
            return List.of(Integer.toString(position), slug);
        }
    }
}
