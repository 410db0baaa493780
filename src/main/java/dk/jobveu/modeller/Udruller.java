package dk.jobveu.modeller;

import java.util.List;

/** The rules of a deployment, and the deployment. */
public interface Udruller {

  /**
   * What could do harm, or is no model at all: a sentence each. Asked before anything is stored.
   */
  List<String> farligt(Modelfil fil);

  /** What a deployment of these files would say. */
  List<Modelfund> fund(List<Modelfil> filer);

  /**
   * Deploys them together.
   *
   * @param lagtOpAf who uploaded them, when somebody else approved; else null
   * @throws dk.jobveu.faelles.Regelbrud with what is wrong, and then nothing is deployed
   */
  void udrul(List<Modelfil> filer, String bruger, String begrundelse, String lagtOpAf);
}
