package dk.jobveu.deltager;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Valg;
import dk.jobveu.referencedata.Referencedata;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom on the own list something can change for, and what has changed already. */
@Brugstilfaelde(kunVis = true)
public class VisSkift {

  /**
   * @param deltagere pseudonyms on the own list
   * @param hidtil the changes of those on the own list
   */
  public record Skiftside(
      List<Valg> deltagere, List<Valg> maalgrupper, List<Valg> jobcentre, List<Skiftet> hidtil) {}

  /** A change as it is read: names for codes. */
  public record Skiftet(Deltagerskifte skifte, String fraJobcenter, String tilJobcenter) {}

  private final Deltagere deltagere;
  private final Deltagerskifter skifter;
  private final Referencedata referencedata;
  private final Aktoerer aktoerer;

  VisSkift(
      Deltagere deltagere,
      Deltagerskifter skifter,
      Referencedata referencedata,
      Aktoerer aktoerer) {
    this.deltagere = deltagere;
    this.skifter = skifter;
    this.referencedata = referencedata;
    this.aktoerer = aktoerer;
  }

  public Skiftside vis(Indsigt indsigt) {
    List<Deltager> egne =
        deltagere.afJobcenter(indsigt.forloebId(), indsigt.kraevDeltagerliste()).stream()
            .filter(d -> !Deltager.erSlettet(d.deltagerId()))
            .toList();
    Set<String> ider = egne.stream().map(Deltager::deltagerId).collect(Collectors.toSet());
    List<Valg> grupper = new ArrayList<>();
    referencedata
        .maalgrupper(indsigt.forloeb().startdato())
        .forEach(m -> grupper.add(new Valg(String.valueOf(m.nr()), m.nr() + " " + m.titel())));
    return new Skiftside(
        egne.stream()
            .map(
                d ->
                    new Valg(
                        d.deltagerId(),
                        d.deltagerId()
                            + (d.erBeskaeftiget()
                                ? ", beskæftiget"
                                : ", målgruppe " + d.maalgruppe())))
            .toList(),
        grupper,
        aktoerer.medRolle(Rolle.JOBCENTER.id()).stream()
            .map(a -> new Valg(a.id(), a.navn()))
            .toList(),
        skifter.iForloeb(indsigt.forloebId()).stream()
            .filter(s -> ider.contains(s.deltagerId()))
            .map(
                s ->
                    new Skiftet(
                        s, aktoerer.navn(s.fraJobcenter()), aktoerer.navn(s.tilJobcenter())))
            .toList());
  }
}
