package press.harmattan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where providers put roles, and what is made of them. */
class TokenRolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groups | {'groups':['editor']} | author editor",
                "groups | {'groups':'admin'} | admin author editor",
                "groups | {'groups':['author','editor']} | author editor",
                "scope | {'scope':'openid author'} | author",
                "realm_access/roles | {'realm_access':{'roles':['author']}} | author",
                "realm_access/roles | {'groups':['admin'],'realm_access':{'roles':['author']}} | author",
                "realm_access/roles | {'groups':['admin']} | ''",
                "realm_access/roles | {'realm_access':['author']} | ''",
                "https://a.example/roles | {'https://a.example/roles':['author']} | author",
                "groups | {'groups':[['admin']]} | ''",
                "groups | {'groups':{'admin':'admin'}} | ''",
                "groups | {'groups':null} | ''",
                "groups | {'groups':['Admin',' admin','admins',1,null]} | ''",
                "groups | {} | ''",
                "groups | ['admin'] | ''"
            })
    void only_the_configured_claim_counts_and_only_our_own_roles(
            String claim, String claims, String roles) throws IOException {
        var json = new ObjectMapper().readTree(claims.replace('\'', '"'));
        assertEquals(
                roles.isEmpty() ? List.of() : List.of(roles.split(" ")),
                List.copyOf(new TreeSet<>(TokenRoles.in(json, claim))));
    }
}
