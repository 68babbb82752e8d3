package press.harmattan.search.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import press.harmattan.language.Texts;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/** A term that is nothing but what it is called. */
record Place(UUID id, String slug, Texts names, List<String> aliases, List<String> codes)
        implements Term {

    static Place of(String slug) {
        UUID id = UUID.nameUUIDFromBytes(slug.getBytes(UTF_8));
        return new Place(id, slug, Texts.NONE, List.of(), List.of());
    }

    Place named(String lang, String name) {
        return new Place(id, slug, names.with(lang, name), aliases, codes);
    }

    Place alias(String... more) {
        return new Place(id, slug, names, List.of(more), codes);
    }

    Place code(String code) {
        return new Place(id, slug, names, aliases, List.of(code));
    }

    @Override
    public List<String> formerSlugs() {
        return List.of();
    }

    static NameIndex<Place> index(Place... places) {
        return NameIndex.of(new Terms<>(List.of(places)));
    }
}
