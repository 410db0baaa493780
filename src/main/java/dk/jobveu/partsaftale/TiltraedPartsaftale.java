package dk.jobveu.partsaftale;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.partsaftale.Sidesvar.Svar;
import dk.jobveu.partsaftale.Tiltraedelse.Afgiver;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the two sides' answers have in common: signed, backed in another way, or declined (R-3.3,
 *
 */
@Component
class TiltraedPartsaftale {

  private static final String INTET = "Ikke skrevet endnu";
  private static final Map<Partsside, String> ORGANISATION =
      Map.of(
          Partsside.ARBEJDSGIVER,
          "branchorganisation",
          Partsside.LOENMODTAGER,
          "fagligOrganisation");

  private final Partsaftaler aftaler;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Finansieringstegn tegn;
  private final Deltagelser deltagelser;

  TiltraedPartsaftale(
      Partsaftaler aftaler,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Finansieringstegn tegn,
      Deltagelser deltagelser) {
    this.aftaler = aftaler;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
    this.tegn = tegn;
    this.deltagelser = deltagelser;
  }

  Sidesvar aabent(Situation s) {
    return Sidesvar.aabent(Datoer.dagen(s.registrering().tidspunkt()));
  }

  /** The draft that is answered. */
  Map<String, Object> udkast(Situation s) {
    Partsaftale aftale = udkast(s.forloebId());
    Aftaleindhold a = aftale.indhold();
    return Map.of(
        "finansieringTekst",
        finansiering(a),
        "aendretTekst",
        aendret(aftale),
        "version",
        aftale.version(),
        "formaalTekst",
        eller(a.aftalensFormaal()),
        "kompetenceTekst",
        eller(a.stillingsbetegnelser()) + ". " + eller(a.fagligeKompetencer()),
        "ledigeTekst",
        ledige(a),
        "beskaeftigedeTekst",
        eller(a.beskaeftigede()),
        "loeftemaalTekst",
        eller(a.loeftemaal()));
  }

  /** What is other than in the version that may have been answered before. */
  private String aendret(Partsaftale aftale) {
    List<Aftaleforskel> forskelle = aftaler.aendret(aftale);
    return forskelle.isEmpty()
        ? ""
        : "**Ændret siden version %d:**\n\n%s"
            .formatted(
                aftale.version() - 1,
                forskelle.stream()
                    .map(
                        f ->
                            "%s: før »%s«, nu »%s«"
                                .formatted(f.punkt(), intet(f.foer()), intet(f.nu())))
                    .collect(Collectors.joining("\n\n")));
  }

  private static String intet(String tekst) {
    return tekst == null ? "intet" : tekst;
  }

  private static String ledige(Aftaleindhold a) {
    String hvem = a.alleLedige() ? "Alle målgrupper er tænkt ind." : eller(a.indsnaevring());
    return a.maalgruppe() == null ? hvem : hvem + " " + a.maalgruppe();
  }

  /** What looks like financing or launch, so that the side that answers can judge it. */
  private String finansiering(Aftaleindhold a) {
    return tegn.find(a)
        .map(
            saetning ->
                "**Se efter:** »%s« kan ligne en beslutning om finansiering eller igangsætning. %s"
                    .formatted(saetning, eller(a.finansieringAfklaring())))
        .orElse("");
  }

  private static String eller(String tekst) {
    return Partsaftale.udfyldt(tekst) ? tekst : INTET;
  }

  /** Records the answer that the side's own organisation gives. */
  Svar tiltraed(Partsside side, Sidesvar svar, Situation s) {
    String navn = aktoerer.navn(s.registrering().organisation());
    return tiltraed(side, svar, Afgiver.ORGANISATION, navn, s);
  }

  Svar tiltraed(Partsside side, Sidesvar svar, Afgiver afgiver, String navn, Situation s) {
    Registrering r = registrering(side, s);
    if (svar.svar() == Svar.AFSLAAET && !Partsaftale.udfyldt(svar.begrundelse())) {
      throw new Regelbrud("begrundelse", "Skriv kort, hvorfor I ikke kan være med.");
    }
    if (svar.svar() == Svar.OPBAKNING && svar.blaastemplinger().isEmpty()) {
      throw new Regelbrud("blaastemplinger", "Tilføj mindst én måde, som I bakker forløbet op på.");
    }
    int version = udkast(s.forloebId()).version();
    aftaler.gemSvar(new Tiltraedelse(r, version, side, afgiver, navn, svar));
    haendelser.registrer(
        r, "PARTSAFTALE_SVAR", side.tekst() + " har svaret på aftalen: " + svar.svar().tekst());
    return svar.svar();
  }

  /**
   * When a side takes no part, or no longer, its task lies with the coordinator, and it shows. Who
   * answers its own task has not left, so nothing is asked of the parties then.
   */
  private Registrering registrering(Partsside side, Situation s) {
    String part = s.variabel(ORGANISATION.get(side));
    return part != null
            && (part.equals(s.variabel("koordinator"))
                || !part.equals(s.registrering().organisation())
                    && deltagelser.erUde(s.forloebId(), part))
        ? s.registrering().paaVegneAf(side.tekst())
        : s.registrering();
  }

  private Partsaftale udkast(String forloebId) {
    return aftaler
        .seneste(forloebId)
        .orElseThrow(() -> new Regelbrud(null, "Der er ikke et udkast at svare på."));
  }
}
