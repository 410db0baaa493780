package dk.jobveu.statistik.web;

import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.statistik.Taludvalg;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an address of the figures asks for: what is chosen among given values, never what somebody
 * has typed.
 *
 * @param dato as it was known at the end of that day; null: as it is known today
 */
public record Talvalg(
    @Parameter(description = "Det år, projektet startede") Integer aar,
    @Parameter(description = "LEDIGE, BESK, BEGGE eller COVID") Projekttype type,
    @Parameter(description = "Rådet, som det hed, da projektet startede") String raad,
    @Parameter(description = "En branche, der har egne tal") String branche,
    @Parameter(description = "Id på den organisation, der koordinerede; uden registre")
        String koordinator,
    @Parameter(description = "Tallene, som de var kendt ved slutningen af den dag")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate dato) {

  Taludvalg udvalg() {
    return new Taludvalg(aar, type, tomSomNull(raad), tomSomNull(branche), tomSomNull(koordinator));
  }

  Talvalg medAar(Integer nyt) {
    return new Talvalg(nyt, type, raad, branche, koordinator, dato);
  }

  Talvalg medType(Projekttype ny) {
    return new Talvalg(aar, ny, raad, branche, koordinator, dato);
  }

  Talvalg medRaad(String nyt) {
    return new Talvalg(aar, type, nyt, branche, koordinator, dato);
  }

  Talvalg medBranche(String ny) {
    return new Talvalg(aar, type, raad, ny, koordinator, dato);
  }

  Talvalg medKoordinator(String ny) {
    return new Talvalg(aar, type, raad, branche, ny, dato);
  }

  Talvalg medDato(LocalDate ny) {
    return new Talvalg(aar, type, raad, branche, koordinator, ny);
  }

  private static String tomSomNull(String valgt) {
    return valgt == null || valgt.isEmpty() ? null : valgt;
  }
}
