package dk.jobveu.partsaftale;

import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Principkilde;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Alvor;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import dk.jobveu.opstart.Opstartsmoeder;
import java.util.List;
import org.springframework.stereotype.Component;

/** Derives principle 2: both sides are asked before the forløb is put together. */
@Component
class AfklaringMedParterne implements Principkilde {

  private static final int NR = 2;

  private final Partsaftaler aftaler;
  private final Deltagelser deltagelser;
  private final Opstartsmoeder opstartsmoeder;
  private final Forloebregister forloeb;

  AfklaringMedParterne(
      Partsaftaler aftaler,
      Deltagelser deltagelser,
      Opstartsmoeder opstartsmoeder,
      Forloebregister forloeb) {
    this.aftaler = aftaler;
    this.opstartsmoeder = opstartsmoeder;
    this.deltagelser = deltagelser;
    this.forloeb = forloeb;
  }

  @Override
  public List<Principtilstand> udled(String forloebId) {
    List<Tiltraedelse> tiltraadt =
        aftaler
            .seneste(forloebId)
            .map(a -> aftaler.tiltraedelser(forloebId, a.version()))
            .orElse(List.of())
            .stream()
            .filter(t -> t.svar() != Sidesvar.Svar.AFSLAAET)
            .toList();
    List<Partsside> svaret = tiltraadt.stream().map(Tiltraedelse::side).toList();
    boolean arbejdsgivere =
        svaret.contains(Partsside.ARBEJDSGIVER) || harAktoer(forloebId, "branchorganisation");
    boolean loenmodtagere =
        svaret.contains(Partsside.LOENMODTAGER) || harAktoer(forloebId, "faglig_organisation");
    Alvor alvor = forloeb.hent(forloebId).kanHaveLedige() ? Alvor.HAARD : Alvor.ADVARSEL;
    if (svaret.size() == Partsside.values().length && opstartetFoer(forloebId, tiltraadt)) {
      return List.of(
          new Principtilstand(
              NR,
              Opfyldelse.DELVIST,
              "Opstartsmødet blev holdt, før begge sider havde taget stilling.",
              "Svar på aftalen",
              alvor));
    }
    if (svaret.size() == Partsside.values().length
        && tiltraadt.stream().anyMatch(Tiltraedelse::erPaaVegneAf)) {
      return List.of(
          new Principtilstand(
              NR,
              Opfyldelse.DELVIST,
              "Koordinatoren har svaret på en parts vegne.",
              "Svar på aftalen",
              alvor));
    }
    return List.of(tilstand(svaret.size(), arbejdsgivere, loenmodtagere, alvor));
  }

  /** The parties come first; a kick-off before their answer is the wrong way round. */
  private boolean opstartetFoer(String forloebId, List<Tiltraedelse> tiltraadt) {
    return opstartsmoeder
        .find(forloebId)
        .filter(m -> tiltraadt.stream().anyMatch(t -> t.indhold().dato().isAfter(m.moededato())))
        .isPresent();
  }

  private static Principtilstand tilstand(
      int antalSvar, boolean arbejdsgivere, boolean loenmodtagere, Alvor alvor) {
    if (antalSvar == Partsside.values().length) {
      return new Principtilstand(
          NR, Opfyldelse.OPFYLDT, "Begge sider har taget stilling.", "Svar på aftalen", alvor);
    }
    if (arbejdsgivere && loenmodtagere) {
      return new Principtilstand(
          NR,
          Opfyldelse.DELVIST,
          "Begge sider er inddraget, men har ikke begge tiltrådt.",
          "Deltagende organisationer",
          alvor);
    }
    return new Principtilstand(
        NR,
        Opfyldelse.IKKE_OPFYLDT,
        arbejdsgivere
            ? "Lønmodtagersiden er ikke inddraget."
            : loenmodtagere
                ? "Arbejdsgiversiden er ikke inddraget."
                : "Parterne er ikke inddraget.",
        null,
        alvor);
  }

  /** Who is invited and has not answered is not involved yet. */
  private boolean harAktoer(String forloebId, String rolle) {
    return deltagelser.alle(forloebId).stream()
        .anyMatch(d -> d.rolle().equals(rolle) && d.svar() == Deltagelse.Svar.ACCEPTERET);
  }
}
