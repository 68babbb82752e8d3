package press.harmattan.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Who calls, as far as a token says. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether there is a token; readers have none. */
    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    /** The name in the token: what is written on drafts, revisions and audit rows. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** The highest role, null for somebody who has none. */
    public Role role() {
        Role highest = null;
        for (Role role : Role.values()) {
            if (identity.hasRole(role.name())) {
                highest = role;
            }
        }
        return highest;
    }

    /** Whether the caller may do what a role may. */
    public boolean is(Role role) {
        Role mine = role();
        return mine != null && mine.includes(role);
    }
}
