package dk.jobveu.motor.variabel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** What a process may hold, whoever writes it. */
class VariabelregelTest {

  @Test
  void idKodeAntalOgDatoMaaStaaIEnProces() {
    assertThatCode(
            () -> {
              Variabelregel.kontroller("koordinator", "string", "jobcenter_søndervig");
              Variabelregel.kontroller("koordinator", "null", null);
              Variabelregel.kontroller("antalUdvalgte", "integer", 17);
              Variabelregel.kontroller("harLedige", "boolean", true);
              Variabelregel.kontroller("loopCounter", "integer", 0);
              Variabelregel.kontroller(
                  "svarfrist", "date", Date.from(Instant.parse("2026-03-02T00:00:00Z")));
            })
        .doesNotThrowAnyException();
  }

  @Test
  void altAndetAfvisesUdenAtGentageVaerdien() {
    afvist("hemmelig", "string", "x", "»hemmelig« er ikke en af processernes variabler");
    afvist("<b>", "string", "x", "»?b?« er ikke");
    afvist("koordinator", "integer", 17, "typen String");
    afvist("koordinator", "object", null, "typen String");
    afvist("koordinator", "bytes", null, "typen String");
    afvist("koordinator", "string", "x".repeat(65), "et id, en kode");
    afvist("koordinator", "string", "Ib Hansen", "et id, en kode");
    afvist("antalUdvalgte", "integer", -1, "et id, en kode");
    afvist("svarfrist", "date", Date.from(Instant.parse("9999-01-01T00:00:00Z")), "en dato");
  }

  private static void afvist(String navn, String type, Object v, String besked) {
    assertThatThrownBy(() -> Variabelregel.kontroller(navn, type, v))
        .isInstanceOf(UlovligVariabel.class)
        .hasMessageContaining(besked)
        .satisfies(
            f ->
                org.assertj.core.api.Assertions.assertThat(f.getMessage())
                    .doesNotContain("Ib Hansen", "xxxxx"));
  }
}
