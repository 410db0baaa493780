package dk.jobveu.hold;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.hold.Samlingssvar.Svar;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What those are told whom pooling two classes concerns; never of a person. */
@Component
class Samlingsbeskeder {

  private final Holdsamlinger samlinger;
  private final Holdregister register;
  private final Forloebregister forloeb;
  private final Aktoerer aktoerer;
  private final Underretninger underretninger;

  Samlingsbeskeder(
      Holdsamlinger samlinger,
      Holdregister register,
      Forloebregister forloeb,
      Aktoerer aktoerer,
      Underretninger underretninger) {
    this.samlinger = samlinger;
    this.register = register;
    this.forloeb = forloeb;
    this.aktoerer = aktoerer;
    this.underretninger = underretninger;
  }

  /** Those who must agree. */
  void spurgt(Holdsamling s) {
    spurgt(s, samlinger.svar(s).stream().map(Samlingssvar::aktoerId).toList());
  }

  /** Who is to answer instead of another. */
  void spurgt(Holdsamling s, String aktoer) {
    spurgt(s, List.of(aktoer));
  }

  private void spurgt(Holdsamling s, List<String> hvem) {
    send(
        s,
        "spurgt",
        hvem,
        "Kan to hold samles?",
        "%s spørger, om et hold, der er for lille, kan samles med holdet hos %s. Svar på opgaven i jeres opgaveliste senest den %s. I kan også sige nej."
            .formatted(
                aktoerer.navn(koordinator(s.forloebId())), skolen(s), Datoer.tekst(s.frist())));
  }

  /** Those who were asked, whoever asked, and the school that had the class. */
  void aftalt(Holdsamling s, String hidtidigSkole) {
    List<String> spurgte = samlinger.svar(s).stream().map(Samlingssvar::aktoerId).toList();
    send(
        s,
        "aftalt",
        spurgte,
        "Holdene samles",
        "Alle er enige: de to hold samles hos %s. Deltagerne bliver i deres eget forløb."
            .formatted(skolen(s)));
    send(
        s,
        "aftalt",
        List.of(koordinator(s.forloebId()), hidtidigSkole).stream()
            .filter(a -> !spurgte.contains(a))
            .distinct()
            .toList(),
        "Holdene samles",
        "Alle er enige: holdet samles med et hold i et andet forløb og holdes hos %s."
            .formatted(skolen(s)));
  }

  /** Whoever asked decides otherwise, and whoever said yes need not wait. */
  void ikkeAftalt(Holdsamling s, String grund) {
    String koordinator = koordinator(s.forloebId());
    send(
        s,
        "ikke-aftalt",
        List.of(koordinator),
        "Holdene samles ikke",
        grund + " Afgør selv, hvad der skal ske med holdet.");
    send(
        s,
        "ikke-aftalt",
        samlinger.svar(s).stream()
            .filter(v -> v.svar() == Svar.JA && !v.aktoerId().equals(koordinator))
            .map(Samlingssvar::aktoerId)
            .toList(),
        "Holdene samles ikke",
        "De to hold, I sagde ja til at samle, samles ikke alligevel.");
  }

  /** The forløb whose people were to come has been given up. */
  void kommerIkke(Holdsamling s) {
    send(
        s,
        "kommer-ikke",
        List.of(koordinator(s.modForloebId()), skole(s)),
        "Deltagerne fra det andet forløb kommer ikke",
        "Forløbet, hvis deltagere havde fået pladser på holdet hos %s, går ikke videre. Pladserne er frie igen."
            .formatted(skolen(s)));
  }

  /** The class that was to take them has been given up. */
  void holdetErVaek(Registrering r, int holdNr) {
    samlinger
        .aftaltPaa(r.forloebId(), holdNr)
        .forEach(
            s ->
                send(
                    s,
                    "vaek",
                    List.of(koordinator(s.forloebId())),
                    "Det hold, I skulle samles med, gennemføres ikke",
                    "Holdet hos %s, som jeres hold er samlet med, gennemføres ikke. Tal med skolen og jobcentrene: kan jeres deltagere begynde alene, eller skal de have et andet tilbud?"
                        .formatted(skolen(s))));
  }

  private void send(Holdsamling s, String hvad, Collection<String> til, String emne, String tekst) {
    til.stream()
        .distinct()
        .forEach(
            a ->
                underretninger.send(
                    "samling:%s:%d:%s:%s".formatted(s.forloebId(), s.nr(), hvad, a),
                    s.forloebId(),
                    a,
                    emne,
                    tekst));
  }

  private String koordinator(String forloebId) {
    return forloeb.hent(forloebId).koordinator();
  }

  private String skole(Holdsamling s) {
    return register.planlagt(s.modForloebId(), s.modHoldNr()).skole();
  }

  private String skolen(Holdsamling s) {
    return aktoerer.navn(skole(s));
  }
}
