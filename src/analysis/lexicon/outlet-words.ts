/** Words by which an outlet that no table lists is known for one. */

/** In its name: "The Harbour Gazette", "Radio Kolibri", "Channel 9". */
export const OUTLET_NAME =
  /\b(?:Times|Post|Herald|News|Radio|TV|Television|Journal|Gazette|Tribune|Daily|Weekly|Observer|Chronicle|Courier|Echo|Mirror|Telegraph|Examiner|Inquirer|Dispatch|Bulletin|Star|Globe|Register|Sentinel|Independent|Monitor|Mail|Express|Standard|Review|Beacon|Argus|Ledger|Magazine|Broadcasting|Newswire|Channel \d+|\d+ News|Press|Today|FM|Zeitung|Tagblatt|Journaal|Journal|Diario|Jornal|Giornale|Corriere|Gazeta|Gazzetta|Pravda|Novosti|Televisi\p{L}*|T[ée]l[ée]vision)\b/u;

/** By its letters: "ORTV", "NordTV", "RadioFM2"; a camera is no station. */
export const STATION = /^(?!CCTV|HDTV)\p{Lu}\p{L}{1,}(?:TV|FM)\d?$/u;

/** Before its name, written small: "told the newspaper El Sol", "local broadcaster Nordlys". */
export const OUTLET_BEFORE =
  /^(?:newspaper|daily|weekly|tabloid|broadcaster|channel|station|magazine|website|outlet|agency|newswire|portal|site|podcast|programme|program|radio|television|network|broadsheet|periodical)$/;

/** Names that look like an outlet's and are none: offices, prizes, places. */
export const NOT_OUTLET =
  /\b(?:Secretary|Conference|Office|Club|Prize|Square|Street|Association|Council|Union|Law|Bill|Party|Court|Freedom|Board|Commission|Committee|Authority|(?<!News )Agency|Department|Ministry|Alliance|Federation|Institute)\b/u;
