package press.harmattan.mirror.interest;

import press.harmattan.author.AuthorTerm;
import press.harmattan.region.RegionTerm;
import press.harmattan.section.SectionTerm;
import press.harmattan.tag.TagTerm;
import press.harmattan.vocabulary.Terms;

/** The vocabularies as they stood at one moment; others are others, whatever is in them. */
record Vocabularies(
        Terms<SectionTerm> sections,
        Terms<RegionTerm> regions,
        Terms<TagTerm> tags,
        Terms<AuthorTerm> authors) {}
