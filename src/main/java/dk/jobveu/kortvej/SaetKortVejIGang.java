package dk.jobveu.kortvej;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.partsaftale.RegistrerBlaastempling;
import dk.jobveu.partsaftale.RegistrerPartsaftale;
import dk.jobveu.udbud.OpdaterProjektplan;
import dk.jobveu.udbud.RegistrerUdbydervalg;
import dk.jobveu.udbud.Udbud.Vurdering;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.udbud.VaelgUdbyder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When both sides back the forløb and the school's bid can be used, the choice that was made at the
 * beginning holds and the courses can begin; else the forløb goes the whole way.
 */
@Brugstilfaelde
public class SaetKortVejIGang implements Trin<SaetKortVejIGang.Svarene, SaetKortVejIGang.Udfald> {

  private static final String INDGAAET = "KOMPLET";
  private static final String PAA_ANDEN_VIS = "OPFYLDT_PAA_ANDEN_VIS";

  /** What the parties and the school have answered. */
  public record Svarene(
      String koordinator,
      String branchorganisation,
      String fagligOrganisation,
      String partsaftaleStatus,
      Vurdering tilbudsvurdering) {}

  /** Whether the short way led through, and to what. */
  public record Udfald(
      boolean kortVejLykkedes,
      Optional<String> uddannelsesinstitution,
      Optional<LocalDate> kursusstart,
      Optional<LocalDate> kursusafslutning,
      Optional<String> opfoelgningsmodel) {

    static final Udfald HELE_VEJEN =
        new Udfald(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private final Kortveje kortveje;
  private final Udbudsrunder runder;
  private final RegistrerPartsaftale partsaftale;
  private final RegistrerBlaastempling blaastempling;
  private final VaelgUdbyder vaelg;
  private final RegistrerUdbydervalg registrerValg;
  private final OpdaterProjektplan opdater;
  private final Deltagelser deltagelser;
  private final Haendelser haendelser;

  SaetKortVejIGang(
      Kortveje kortveje,
      Udbudsrunder runder,
      RegistrerPartsaftale partsaftale,
      RegistrerBlaastempling blaastempling,
      VaelgUdbyder vaelg,
      RegistrerUdbydervalg registrerValg,
      OpdaterProjektplan opdater,
      Deltagelser deltagelser,
      Haendelser haendelser) {
    this.kortveje = kortveje;
    this.runder = runder;
    this.partsaftale = partsaftale;
    this.blaastempling = blaastempling;
    this.vaelg = vaelg;
    this.registrerValg = registrerValg;
    this.opdater = opdater;
    this.deltagelser = deltagelser;
    this.haendelser = haendelser;
  }

  @Override
  public Udfald udfoer(Svarene svar, Registrering r) {
    boolean enige =
        INDGAAET.equals(svar.partsaftaleStatus()) || PAA_ANDEN_VIS.equals(svar.partsaftaleStatus());
    if (!enige || svar.tilbudsvurdering() != Vurdering.DIREKTE_VALG) {
      return opgiv(enige, r);
    }
    if (INDGAAET.equals(svar.partsaftaleStatus())) {
      partsaftale.udfoer(new Intet(), r);
    } else {
      blaastempling.udfoer(new Intet(), r);
    }
    for (String part : List.of(svar.branchorganisation(), svar.fagligOrganisation())) {
      if (deltagelser.erUde(r.forloebId(), part)) {
        continue;
      }
      deltagelser.svar(r.forloebId(), part, Deltagelse.Svar.ACCEPTERET, null);
    }
    return vaelgSkolen(svar.koordinator(), r);
  }

  /** The choice is the coordinator's, made with its reason when the school was asked. */
  private Udfald vaelgSkolen(String koordinator, Registrering r) {
    var runde = runder.hent(r.forloebId());
    String skole = runde.invitationer().get(0).skole();
    Registrering valgt = runde.registrering();
    Situation s =
        new Situation(
            new Registrering(
                r.forloebId(), valgt.bruger(), koordinator, valgt.paaVegneAf(), r.tidspunkt()),
            Map.of("koordinator", koordinator, "uddannelsesinstitution", skole));
    vaelg.modtag(new VaelgUdbyder.Svar(skole, List.of(), runde.begrundelse(), null), s);
    registrerValg.udfoer(new Intet(), r);
    OpdaterProjektplan.Svar dage = opdater.forslag(s).orElseThrow();
    LocalDate slut = dage.slutdato();
    OpdaterProjektplan.Udfald plan =
        opdater.modtag(
            new OpdaterProjektplan.Svar(
                null,
                dage.startdato(),
                slut,
                dage.opfoelgningsdag() == null ? slut : dage.opfoelgningsdag()),
            s);
    return new Udfald(
        true,
        Optional.of(skole),
        Optional.of(plan.kursusstart()),
        Optional.of(plan.kursusafslutning()),
        Optional.of(plan.opfoelgningsmodel()));
  }

  private Udfald opgiv(boolean enige, Registrering r) {
    kortveje.find(r.forloebId()).map(KortVej::somOpgivet).ifPresent(kortveje::gem);
    haendelser.registrer(
        r,
        "KORT_VEJ_OPGIVET",
        enige
            ? "Den korte vej gik ikke: skolens svar kan ikke bruges. Forløbet går hele vejen."
            : "Den korte vej gik ikke: parterne bakker det ikke op. Forløbet går hele vejen.");
    return Udfald.HELE_VEJEN;
  }
}
