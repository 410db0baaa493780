package dk.jobveu.hold;

import dk.jobveu.deltager.Gennemfoersel.Status;
import dk.jobveu.deltager.Gennemfoersler;
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
  private final Gennemfoersler gennemfoersler;
  private final Haendelser haendelser;

  GennemfoerKursus(
      Kursusdrift drift,
      Holdregister register,
      Gennemfoersler gennemfoersler,
      Haendelser haendelser) {
    this.drift = drift;
    this.register = register;
    this.gennemfoersler = gennemfoersler;
    this.haendelser = haendelser;
  }

  @Override
  public Optional<Kursusslut> forslag(Situation s) {
    return Optional.of(
        new Kursusslut(register.hent(s.forloebId()).vilkaar().slut(), null, null, null));
  }

  /** How many have begun, completed, and are missing. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "forloebId", s.forloebId(),
        "paabegyndt", gennemfoersler.iForloeb(s.forloebId()).size(),
        "gennemfoerte", gennemfoert(s.forloebId()),
        "iGang", gennemfoersler.paaKurset(s.forloebId()).size());
  }

  private int gennemfoert(String forloebId) {
    return gennemfoersler.medStatus(forloebId, Status.GENNEMFOERT).size();
  }

  @Override
  public Intet modtag(Kursusslut slut, Situation s) {
    Registrering r = s.registrering();
    int iGang = gennemfoersler.paaKurset(r.forloebId()).size();
    if (iGang > 0) {
      throw new Regelbrud(
          null,
          "Du mangler at registrere gennemført eller frafald for %s på listen i Projektrum."
              .formatted(Antal.af(iGang, "deltager", "deltagere")));
    }
    drift.gemAfslutning(r, new Kursusafslutning(slut, gennemfoert(r.forloebId())));
    register.saetStatus(r.forloebId(), Holdstatus.AFSLUTTET);
    haendelser.registrer(r, "KURSUS_AFSLUTTET", "Kurset er afsluttet.");
    return new Intet();
  }
}
