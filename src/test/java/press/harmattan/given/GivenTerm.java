package press.harmattan.given;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import press.harmattan.author.ProfileLink;
import press.harmattan.change.Subject;
import press.harmattan.language.Texts;
import press.harmattan.tag.TagKind;

/** A term of a vocabulary as a case has it; it can be changed and saved again. */
public final class GivenTerm {
    final Given given;
    final Subject kind;
    final UUID id;
    final List<String> aliases = new ArrayList<>();
    final List<ProfileLink> links = new ArrayList<>();
    String slug;
    Texts names = Texts.NONE;
    Texts roles = Texts.NONE;
    Texts bios = Texts.NONE;
    String parent;
    int position;
    String code;
    Double latitude;
    Double longitude;
    TagKind tagKind = TagKind.topic;
    String mediaTopic;
    boolean pseudonym;

    GivenTerm(Given given, Subject kind, String slug) {
        this.given = given;
        this.kind = kind;
        this.slug = slug;
        this.id = given.id();
    }

    /** The name in a language; without any it is called by its slug, in English. */
    public GivenTerm named(String lang, String name) {
        names = names.with(lang, name);
        return this;
    }

    public GivenTerm alias(String alias) {
        aliases.add(alias);
        return this;
    }

    /** Puts a section or region below another. */
    public GivenTerm below(String above) {
        parent = above;
        return this;
    }

    public GivenTerm position(int newPosition) {
        position = newPosition;
        return this;
    }

    public GivenTerm code(String newCode) {
        code = newCode;
        return this;
    }

    public GivenTerm centroid(double newLatitude, double newLongitude) {
        latitude = newLatitude;
        longitude = newLongitude;
        return this;
    }

    public GivenTerm kind(TagKind newKind) {
        tagKind = newKind;
        return this;
    }

    public GivenTerm mediaTopic(String uri) {
        mediaTopic = uri;
        return this;
    }

    public GivenTerm role(String lang, String role) {
        roles = roles.with(lang, role);
        return this;
    }

    public GivenTerm bio(String lang, String html) {
        bios = bios.with(lang, html);
        return this;
    }

    public GivenTerm link(String label, String url) {
        links.add(new ProfileLink(label, url));
        return this;
    }

    public GivenTerm pseudonym() {
        pseudonym = true;
        return this;
    }

    /** Gives it another slug; the database keeps the one before. */
    public GivenTerm renamed(String newSlug) {
        slug = newSlug;
        return this;
    }

    public UUID id() {
        return id;
    }

    /** Puts it in place; the next request sees it. */
    public GivenTerm save() {
        given.save(this);
        return this;
    }
}
