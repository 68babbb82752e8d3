package press.harmattan.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.harmattan.failure.NotFound;

@PermitAll
@Path("/.well-known/jwks.json")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Identity")
public class KeySetResource {
    private final Issuer issuer;

    KeySetResource(Issuer issuer) {
        this.issuer = issuer;
    }

    /** The public half of the own key. */
    @GET
    @APIResponseSchema(value = KeySet.class, responseDescription = "The keys.")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @Operation(
            operationId = "getKeySet",
            summary = "Read the public keys",
            description =
                    "Whoever trusts this server can check its tokens with them. Where an identity"
                            + " provider issues the tokens its keys count, and there are none here.")
    public KeySet get() {
        return issuer.ownKey()
                .map(OwnKey::openHalf)
                .orElseThrow(() -> new NotFound("key set", "jwks.json"));
    }
}
