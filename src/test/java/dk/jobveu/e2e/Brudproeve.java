package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one fact away from a played case, sees something else said, and puts it all back. */
final class Brudproeve {

  private final JdbcClient jdbc;
  private final TransactionTemplate proeve;

  Brudproeve(KoerendeSystem system) {
    jdbc = system.bean(JdbcClient.class);
    proeve = new TransactionTemplate(system.bean(PlatformTransactionManager.class));
  }

  /**
   * One test for each fact, in a transaction that is given up.
   *
   * @param siges what is said of something in a forløb as words
   */
  Stream<DynamicTest> hvert(
      Stream<Brudlinje> brud, String forloebId, BiFunction<String, String, List<String>> siges) {
    return brud.map(
        b ->
            DynamicTest.dynamicTest(
                b.om() + ": " + String.join("; ", b.vaek()),
                () ->
                    proeve.executeWithoutResult(
                        t -> {
                          t.setRollbackOnly();
                          ret(b.foerst(), forloebId);
                          List<String> foer = siges.apply(b.om(), forloebId);
                          assertThat(b.passer(foer)).as("sagt med sit faktum: %s", foer).isFalse();
                          ret(b.vaek(), forloebId);
                          List<String> nu = siges.apply(b.om(), forloebId);
                          assertThat(b.passer(nu)).as("sagt uden sit faktum: %s", nu).isTrue();
                        })));
  }

  private void ret(List<String> saetninger, String forloebId) {
    for (String s : saetninger) {
      String noegle = s.startsWith("update forloeb set") ? "id" : "forloeb_id";
      String sql = s + (s.contains(" where ") ? " and " : " where ") + noegle + " = ?";
      int spoergsmaal = (int) sql.chars().filter(c -> c == '?').count();
      assertThat(
              jdbc.sql(sql)
                  .params(Stream.generate(() -> (Object) forloebId).limit(spoergsmaal).toList())
                  .update())
          .as(sql)
          .isPositive();
    }
  }
}
