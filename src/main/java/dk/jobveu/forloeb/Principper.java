package dk.jobveu.forloeb;

import dk.jobveu.forloeb.Principforbehold.Forbehold;
import dk.jobveu.forloeb.Principtilstand.Alvor;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The seven principles with their evidence, each on its own and never averaged. */
@Component
public class Principper {

  private static final List<String> NAVNE =
      List.of(
          "Konkret behov for arbejdskraft i konkrete virksomheder",
          "Afklaring med arbejdsmarkedets parter",
          "Meritgivende forløb",
          "Bygger bro mellem beskæftigelses- og uddannelsessystemet",
          "Det gode match i centrum",
          "Én indgang til opkvalificering",
          "Lokal forankring");

  /** How many there are. */
  public static final int ANTAL = NAVNE.size();

  /**
   * The phases at whose end each principle is judged; index 0 is principle 1, which is asked again
   * when people have come to the jobs.
   */
  private static final List<Set<Integer>> FASER =
      List.of(Set.of(1, 4), Set.of(2), Set.of(2), Set.of(3), Set.of(4), Set.of(4), Set.of(5));

  private static final Set<Opfyldelse> MANGELFULD =
      Set.of(Opfyldelse.DELVIST, Opfyldelse.IKKE_OPFYLDT);

  private final List<Principkilde> kilder;
  private final List<Principforbehold> forbehold;
  private final List<Springkilde> spring;

  public Principper(
      List<Principkilde> kilder, List<Principforbehold> forbehold, List<Springkilde> spring) {
    this.kilder = kilder;
    this.forbehold = forbehold;
    this.spring = spring;
  }

  public static String navn(int nr) {
    return NAVNE.get(nr - 1);
  }

  /** All seven, in order. */
  public List<Principtilstand> alle(String forloebId) {
    Map<Integer, Principtilstand> udledt = new TreeMap<>();
    kilder.forEach(k -> k.udled(forloebId).forEach(p -> udledt.put(p.nr(), p)));
    List<Principtilstand> alle = new ArrayList<>();
    for (int nr = 1; nr <= NAVNE.size(); nr++) {
      alle.add(
          udledt.getOrDefault(
              nr,
              new Principtilstand(
                  nr, Opfyldelse.IKKE_OPFYLDT, "Ikke registreret endnu.", null, Alvor.INFO)));
    }
    forbehold.stream()
        .flatMap(k -> k.forbehold(forloebId).stream())
        .forEach(f -> alle.replaceAll(p -> medForbehold(p, f)));
    spring.stream()
        .flatMap(k -> k.spring(forloebId).stream())
        .forEach(s -> alle.replaceAll(p -> medGrund(p, s)));
    return alle;
  }

  /** Met before, and no more than partly when the end shows otherwise. */
  private static Principtilstand medForbehold(Principtilstand p, Forbehold f) {
    if (p.nr() != f.nr() || p.tilstand() == Opfyldelse.IKKE_RELEVANT) {
      return p;
    }
    boolean opfyldt = p.tilstand() == Opfyldelse.OPFYLDT;
    return new Principtilstand(
        p.nr(),
        opfyldt ? Opfyldelse.DELVIST : p.tilstand(),
        opfyldt ? f.tekst() : p.begrundelse() + " " + f.tekst(),
        p.bevis(),
        opfyldt ? Alvor.ADVARSEL : p.alvor());
  }

  /** A principle that is not met says that steps were passed over, and why; it is no better. */
  private static Principtilstand medGrund(Principtilstand p, Springkilde.Spring spring) {
    return spring.principper().contains(p.nr()) && MANGELFULD.contains(p.tilstand())
        ? new Principtilstand(
            p.nr(), p.tilstand(), p.begrundelse() + " " + spring.tekst(), p.bevis(), p.alvor())
        : p;
  }

  /** Those that are judged when this phase ends. */
  public List<Principtilstand> afFase(String forloebId, int fase) {
    return alle(forloebId).stream().filter(p -> FASER.get(p.nr() - 1).contains(fase)).toList();
  }
}
