package press.harmattan.search.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import press.harmattan.article.facet.Facet;
import press.harmattan.article.filter.RegionScope;
import press.harmattan.author.AuthorTerm;
import press.harmattan.region.RegionTerm;
import press.harmattan.search.mapping.Fields;
import press.harmattan.section.SectionTerm;
import press.harmattan.tag.TagTerm;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/** The terms by which articles are counted, as they stand at one moment. */
record Vocabularies(
        Terms<SectionTerm> sections,
        Terms<RegionTerm> regions,
        Terms<TagTerm> tags,
        Terms<AuthorTerm> authors) {

    /**
     * Begins to count.
     *
     * @param scope whether places count for those around them; null: they do
     */
    Tally tally(Facet facet, RegionScope scope, SegmentValues segments) {
        return switch (facet) {
            case section -> new ValueTally(Fields.SECTION, segments, id -> withAbove(sections, id));
            case region ->
                    new ValueTally(
                            Fields.REGION,
                            segments,
                            id ->
                                    scope == RegionScope.exact
                                            ? alone(regions, id)
                                            : withAbove(regions, id));
            case tag -> new ValueTally(Fields.TAG, segments, id -> alone(tags, id));
            case author -> new ValueTally(Fields.AUTHOR, segments, id -> alone(authors, id));
            case lang -> new ValueTally(Fields.LANG, segments, tag -> List.of(tag.utf8ToString()));
            case year -> new YearTally();
        };
    }

    /**
     * What a counted value is to callers: the id of the term with this slug, else the value itself.
     */
    String told(Facet facet, String value) {
        Optional<? extends Term> term =
                switch (facet) {
                    case section -> sections.bySlug(value);
                    case region -> regions.bySlug(value);
                    case tag -> tags.bySlug(value);
                    case author -> authors.bySlug(value);
                    case lang, year -> Optional.empty();
                };
        return term.map(it -> it.id().toString()).orElse(value);
    }

    /** A term that is no more counts for nothing: its articles are about to be indexed anew. */
    private static <T extends Term> List<String> alone(Terms<T> terms, BytesRef id) {
        return terms.byId(Fields.uuid(id)).map(Term::slug).stream().toList();
    }

    private static <T extends Term> List<String> withAbove(Terms<T> terms, BytesRef id) {
        List<String> slugs = new ArrayList<>(alone(terms, id));
        terms.byId(Fields.uuid(id))
                .ifPresent(term -> terms.path(term).forEach(above -> slugs.add(above.slug())));
        return slugs;
    }
}
