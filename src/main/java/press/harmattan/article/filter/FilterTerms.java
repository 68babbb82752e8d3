package press.harmattan.article.filter;

import java.util.List;
import java.util.stream.Stream;
import press.harmattan.author.AuthorTerm;
import press.harmattan.region.RegionTerm;
import press.harmattan.section.SectionTerm;
import press.harmattan.tag.TagTerm;
import press.harmattan.vocabulary.Term;

/** The terms that the words of a filter name. */
public record FilterTerms(
        SectionTerm section,
        List<RegionTerm> region,
        RegionScope regionScope,
        List<TagTerm> tag,
        List<TagTerm> tagAll,
        List<TagTerm> tagNot,
        List<AuthorTerm> author) {

    /** The same in the words that stand in URLs now. */
    public FilterWords words() {
        return new FilterWords(
                section == null ? null : section.slug(),
                slugs(region),
                regionScope,
                slugs(tag),
                slugs(tagAll),
                slugs(tagNot),
                slugs(author));
    }

    /** Every tag that is named. */
    public List<TagTerm> tags() {
        return Stream.of(tag, tagAll, tagNot).flatMap(List::stream).distinct().toList();
    }

    private static List<String> slugs(List<? extends Term> named) {
        return named.stream().map(Term::slug).toList();
    }
}
