package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Mangelvalidering.Status;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Principkilde;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Alvor;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Principle 1, a concrete need in concrete companies, and principle 6, one way in.
 */
@Component
class Fase1Principper implements Principkilde {

  private final Behovsregister behov;
  private final Virksomheder virksomheder;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;

  Fase1Principper(
      Behovsregister behov, Virksomheder virksomheder, Deltagelser deltagelser, Aktoerer aktoerer) {
    this.behov = behov;
    this.virksomheder = virksomheder;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
  }

  @Override
  public List<Principtilstand> udled(String forloebId) {
    List<Virksomhed> medBehov = virksomheder.tilkendegivne(forloebId);
    return List.of(konkretBehov(forloebId, medBehov), enIndgang(forloebId, medBehov));
  }

  /**
   * Hard at the gate of phase 1: without a named company with a need there is no forløb.
   */
  private Principtilstand konkretBehov(String forloebId, List<Virksomhed> medBehov) {
    if (medBehov.isEmpty()) {
      return new Principtilstand(
          1,
          Opfyldelse.IKKE_OPFYLDT,
          "Ingen virksomhed har et konkret behov lige nu. Find mindst én, før forløbet går videre.",
          null,
          Alvor.HAARD);
    }
    String bevis = String.join(", ", medBehov.stream().map(Virksomhed::navn).toList());
    List<Mangelvalidering> svar = behov.valideringer(forloebId);
    boolean omraadeIOrden =
        !svar.isEmpty()
            && svar.stream()
                .allMatch(v -> v.status() == Status.VALIDERET || v.tilsidesatBegrundelse() != null);
    return omraadeIOrden
        ? new Principtilstand(1, Opfyldelse.OPFYLDT, null, bevis, Alvor.HAARD)
        : new Principtilstand(
            1,
            Opfyldelse.DELVIST,
            "Området er ikke bekræftet som mangelområde, og der er ikke skrevet en begrundelse.",
            bevis,
            Alvor.ADVARSEL);
  }

  /**
   * One way in is that each matter is spoken of by one organisation, and that the one who is the
   * contact still takes part. Who only writes a company on a list is no contact.
   */
  private Principtilstand enIndgang(String forloebId, List<Virksomhed> medBehov) {
    if (medBehov.isEmpty()) {
      return new Principtilstand(
          6,
          Opfyldelse.IKKE_RELEVANT,
          "Der er ingen virksomheder at have kontakt med endnu.",
          null,
          Alvor.ADVARSEL);
    }
    List<Virksomhedskontakt> kontakter = virksomheder.kontakter(forloebId);
    List<String> flere =
        medBehov.stream().filter(v -> harFlere(v, kontakter)).map(Virksomhed::navn).toList();
    if (!flere.isEmpty()) {
      return new Principtilstand(
          6,
          Opfyldelse.DELVIST,
          "Flere organisationer har talt med den samme virksomhed om det samme.",
          String.join(", ", flere),
          Alvor.ADVARSEL);
    }
    Set<String> ude =
        deltagelser.alle(forloebId).stream()
            .filter(d -> !d.erMed())
            .map(Deltagelse::aktoerId)
            .collect(Collectors.toSet());
    List<String> uden =
        medBehov.stream()
            .filter(v -> ude.contains(v.kontakt()) || !harTalt(v, kontakter))
            .map(Virksomhed::navn)
            .toList();
    return uden.isEmpty()
        ? new Principtilstand(6, Opfyldelse.OPFYLDT, null, hvemErKontakt(medBehov), Alvor.ADVARSEL)
        : new Principtilstand(
            6,
            Opfyldelse.DELVIST,
            "Virksomheder er uden en kontakt, der er med i forløbet.",
            String.join(", ", uden),
            Alvor.ADVARSEL);
  }

  private static boolean harFlere(Virksomhed v, List<Virksomhedskontakt> kontakter) {
    return kontakter.stream()
        .filter(k -> k.virksomhedId().equals(v.id()) && k.emne().erOpsoegende())
        .collect(Collectors.groupingBy(Virksomhedskontakt::emne, Collectors.counting()))
        .values()
        .stream()
        .anyMatch(antal -> antal > 1);
  }

  /**
   * The contact of the list itself counts only when it is known to have spoken with the company.
   */
  private static boolean harTalt(Virksomhed v, List<Virksomhedskontakt> kontakter) {
    return kontakter.stream()
        .anyMatch(
            k ->
                k.virksomhedId().equals(v.id())
                    && k.registrering().organisation().equals(v.kontakt()));
  }

  private String hvemErKontakt(List<Virksomhed> medBehov) {
    return medBehov.stream()
        .collect(
            Collectors.groupingBy(
                v -> aktoerer.navn(v.kontakt()), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(
            e ->
                "%s er kontakt for %d %s"
                    .formatted(
                        e.getKey(),
                        e.getValue(),
                        e.getValue() == 1 ? "virksomhed" : "virksomheder"))
        .collect(Collectors.joining(", "));
  }
}
