package dk.jobveu.hold;

import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hold.Kursusdrift.Kursusafslutning;
import dk.jobveu.hold.Kursusdrift.Kursusslut;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The school ends the course when everybody on the list has completed or left; who
 * completed is on the list in Projektrum.
 */
@Brugstilfaelde
public class GennemfoerKursus implements Blanket<Kursusslut, Intet> {

  private final Kursusdrift drift;
  private final Holdregister register;
  private final Holdfremgang forloeb;
  private final Haendelser haendelser;
  private final List<Kursusvidne> vidner;

  GennemfoerKursus(
      Kursusdrift drift,
      Holdregister register,
      Holdfremgang forloeb,
      Haendelser haendelser,
      List<Kursusvidne> vidner) {
    this.drift = drift;
    this.register = register;
    this.forloeb = forloeb;
    this.haendelser = haendelser;
    this.vidner = List.copyOf(vidner);
  }

  /** The last day as planned, and the visits that have been written down. */
  @Override
  public Optional<Kursusslut> forslag(Situation s) {
    int besoeg = vidner.stream().mapToInt(v -> v.besoeg(s.forloebId(), s.holdNr())).sum();
    return Optional.of(
        new Kursusslut(
            register.hent(s.forloebId(), s.holdNr()).vilkaar().slut(),
            null,
            besoeg == 0 ? null : besoeg,
            null));
  }

  /** How many have begun, completed, and are missing. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "forloebId", s.forloebId(),
        "paabegyndt", forloeb.begyndte(s.forloebId(), s.holdNr()),
        "gennemfoerte", forloeb.gennemfoert(s.forloebId(), s.holdNr()),
        "iGang", forloeb.iGang(s.forloebId(), s.holdNr()));
  }

  @Override
  public Intet modtag(Kursusslut slut, Situation s) {
    Registrering r = s.registrering();
    int iGang = forloeb.iGang(r.forloebId(), s.holdNr());
    if (iGang > 0) {
      throw new Regelbrud(
          null,
          "Du mangler at registrere gennemført eller frafald for %s på listen i Projektrum."
              .formatted(Antal.af(iGang, "deltager", "deltagere")));
    }
    drift.gemAfslutning(
        r, s.holdNr(), new Kursusafslutning(slut, forloeb.gennemfoert(r.forloebId(), s.holdNr())));
    register.saetStatus(r.forloebId(), s.holdNr(), Holdstatus.AFSLUTTET);
    haendelser.registrer(r, "KURSUS_AFSLUTTET", "Kurset er afsluttet.");
    vidner.forEach(v -> v.kursetErSlut(r, s.holdNr()));
    return new Intet();
  }
}
