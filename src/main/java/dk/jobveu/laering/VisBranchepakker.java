package dk.jobveu.laering;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.referencedata.Branchepakke;
import dk.jobveu.referencedata.Referencedata;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The library of courses with merit that a forløb can begin with: what is known from the
 * sources, and what other forløb have let others begin with.
 */
@Brugstilfaelde(kunVis = true)
public class VisBranchepakker {

  private static final String KURSER = "KURSER";

  /** What the library holds. */
  public record Bibliotek(List<Pakke> pakker, List<Delt> delte) {}

  /** A package of the reference data. */
  public record Pakke(Branchepakke om, List<Linje> kurser) {}

  /** A course as one reads it; what it gives merit to, or why it gives none. */
  public record Linje(String titel, String dage, String merit) {

    static Linje af(Branchepakke.Kursus k) {
      return new Linje(k.titel(), dage(k.dage()), merit(k.uddannelse(), k.begrundelse()));
    }

    static Linje af(Kursus k) {
      return new Linje(
          k.titel(),
          dage(k.varighedDage()),
          merit(k.indgaarIUddannelse() ? k.uddannelse() : null, k.begrundelse()));
    }

    private static String dage(BigDecimal dage) {
      return dage == null ? "" : Taltekst.skriv(dage);
    }

    private static String merit(String uddannelse, String hvorforIkke) {
      return uddannelse != null
          ? uddannelse
          : hvorforIkke == null ? "Ingen" : "Ingen. " + hvorforIkke;
    }
  }

  /**
   * The courses of a forløb in the casebank.
   *
   * @param branche as the forløb wrote it, or null
   */
  public record Delt(String forloebId, String titel, String branche, List<Linje> kurser) {}

  private final Referencedata referencedata;
  private final Laeringsarkiv arkiv;
  private final Caseregister register;
  private final Kursussammensaetninger kurser;
  private final Clock ur;

  VisBranchepakker(
      Referencedata referencedata,
      Laeringsarkiv arkiv,
      Caseregister register,
      Kursussammensaetninger kurser,
      Clock ur) {
    this.referencedata = referencedata;
    this.arkiv = arkiv;
    this.register = register;
    this.kurser = kurser;
    this.ur = ur;
  }

  public Bibliotek vis() {
    Set<String> delte = register.medDelt(KURSER);
    return new Bibliotek(
        referencedata.branchepakker(Datoer.dagen(ur.instant())).stream()
            .map(b -> new Pakke(b, b.kurser().stream().map(Linje::af).toList()))
            .toList(),
        delte.isEmpty() ? List.of() : delte(delte));
  }

  private List<Delt> delte(Set<String> forloeb) {
    Map<String, Caseoplysninger> om = register.godkendte();
    Map<String, Kursussammensaetning> deres =
        kurser.gaeldende(forloeb).stream()
            .collect(Collectors.toMap(k -> k.registrering().forloebId(), Function.identity()));
    return arkiv.casebank().stream()
        .filter(c -> deres.containsKey(c.registrering().forloebId()))
        .map(
            c -> {
              String id = c.registrering().forloebId();
              return new Delt(
                  id,
                  c.tekst().titel(),
                  om.containsKey(id) ? om.get(id).branche() : null,
                  deres.get(id).kurser().stream().map(Linje::af).toList());
            })
        .toList();
  }
}
