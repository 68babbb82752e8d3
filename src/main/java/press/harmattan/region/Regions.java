package press.harmattan.region;

import jakarta.inject.Singleton;
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

/** Every place, and how it is told. */
@Singleton
public class Regions extends Vocabulary<RegionTerm> {
    private final RegionRepository regions;
    private final ArticleCounts counts;
    private final PublicUrls urls;

    Regions(
            ChangeRepository changes,
            RegionRepository regions,
            ArticleCounts counts,
            PublicUrls urls) {
        super(Subject.region, changes);
        this.regions = regions;
        this.counts = counts;
        this.urls = urls;
    }

    @Override
    protected List<RegionTerm> load() {
        return regions.all();
    }

    /** Places as they stand in an article. */
    public List<RegionReference> references(List<UUID> ids, Wording wording) {
        return ids.stream()
                .flatMap(id -> byId(id).stream())
                .map(term -> reference(term, wording))
                .toList();
    }

    /** Everything about places. */
    public List<Region> told(List<RegionTerm> terms, TermRequest request) {
        Map<UUID, Long> numbers =
                counts.of(Subject.region, terms().under(terms), request.languages());
        return terms.stream()
                .map(term -> told(term, request.wording(), numbers.get(term.id())))
                .toList();
    }

    private Region told(RegionTerm term, Wording wording, long articleCount) {
        Text name = wording.name(term);
        List<TermReference> path = path(term, wording.inside(name.lang()));
        return new Region(
                term.id(),
                term.slug(),
                urls.region(term.id(), term.slug(), name.lang()),
                name.value(),
                name.lang(),
                name.dir(),
                term.names(),
                term.aliases(),
                term.code(),
                term.wikidata(),
                Region.Centroid.of(term.latitude(), term.longitude()),
                path.isEmpty() ? null : path.get(path.size() - 1),
                path,
                articleCount);
    }

    private RegionReference reference(RegionTerm term, Wording wording) {
        Text name = wording.name(term);
        return new RegionReference(
                term.slug(),
                name.value(),
                wording.lang(name),
                wording.dir(name),
                term.code(),
                path(term, wording));
    }

    private List<TermReference> path(RegionTerm term, Wording wording) {
        return terms().path(term).stream().map(above -> TermReference.of(above, wording)).toList();
    }
}
