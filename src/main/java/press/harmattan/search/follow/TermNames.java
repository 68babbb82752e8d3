package press.harmattan.search.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import press.harmattan.author.Authors;
import press.harmattan.region.Regions;
import press.harmattan.search.mapping.Name;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Vocabulary;

/** What the terms of an article are called, in every language. */
@ApplicationScoped
class TermNames {
    private final Tags tags;
    private final Regions regions;
    private final Authors authors;

    TermNames(Tags tags, Regions regions, Authors authors) {
        this.tags = tags;
        this.regions = regions;
        this.authors = authors;
    }

    /** The number of the last change that all of these names have taken in. */
    long upTo() {
        return LongStream.of(tags.position(), regions.position(), authors.position())
                .min()
                .getAsLong();
    }

    List<Name> of(IndexedRow article) {
        return Stream.of(
                        names(article.tagIds(), tags),
                        names(article.regionIds(), regions),
                        names(article.authorIds(), authors))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Name> names(List<UUID> ids, Vocabulary<?> vocabulary) {
        return ids.stream().flatMap(id -> vocabulary.byId(id).stream()).flatMap(TermNames::names);
    }

    private static Stream<Name> names(Term term) {
        return Stream.concat(
                term.names().byLanguage().entrySet().stream()
                        .map(name -> new Name(name.getKey(), name.getValue())),
                term.aliases().stream().map(alias -> new Name(null, alias)));
    }
}
