/**
 * Governors of the United States by their state, for which they speak. Rows as in `holders.table.ts`.
 */
export const GOVERNOR_TABLE = `
# Alabama
Robert Bentley | governor | 2011-01 | 2017-04
Kay Ivey | governor | 2017-04 |

# Alaska
Mike Dunleavy | governor | 2018-12 |

# Arizona
Jan Brewer | governor | 2009-01 | 2015-01
Doug Ducey | governor | 2015-01 | 2022-12
Katie Hobbs | governor | 2023-01 |

# Arkansas
Asa Hutchinson | governor | 2015-01 | 2022-12
Sarah Huckabee Sanders | governor | 2023-01 |

# California
Arnold Schwarzenegger | governor | 2003-11 | 2010-12
Jerry Brown | governor | 2011-01 | 2018-12
Gavin Newsom | governor | 2019-01 |

# Colorado
John Hickenlooper | governor | 2011-01 | 2018-12
Jared Polis | governor | 2019-01 |

# Connecticut
Dannel Malloy | governor | 2011-01 | 2018-12
Ned Lamont | governor | 2019-01 |

# Florida
Rick Scott | governor | 2011-01 | 2018-12
Ron DeSantis | governor | 2019-01 |

# Georgia
Nathan Deal | governor | 2011-01 | 2018-12
Brian Kemp | governor | 2019-01 |

# Hawaii
David Ige | governor | 2014-12 | 2022-11
Josh Green | governor | 2022-12 |

# Idaho
Brad Little | governor | 2019-01 |

# Illinois
Bruce Rauner | governor | 2015-01 | 2018-12
J.B. Pritzker ; JB Pritzker | governor | 2019-01 |

# Indiana
Eric Holcomb | governor | 2017-01 | 2024-12
Mike Braun | governor | 2025-01 |

# Iowa
Terry Branstad | governor | 2011-01 | 2017-05
Kim Reynolds | governor | 2017-05 |

# Kansas
Sam Brownback | governor | 2011-01 | 2018-01
Laura Kelly | governor | 2019-01 |

# Kentucky
Matt Bevin | governor | 2015-12 | 2019-12
Andy Beshear | governor | 2019-12 |

# Louisiana
Bobby Jindal | governor | 2008-01 | 2015-12
John Bel Edwards | governor | 2016-01 | 2023-12
Jeff Landry | governor | 2024-01 |

# Maine
Paul LePage | governor | 2011-01 | 2018-12
Janet Mills | governor | 2019-01 |

# Maryland
Martin O'Malley | governor | 2007-01 | 2014-12
Larry Hogan | governor | 2015-01 | 2022-12
Wes Moore | governor | 2023-01 |

# Massachusetts
Deval Patrick | governor | 2007-01 | 2014-12
Charlie Baker | governor | 2015-01 | 2022-12
Maura Healey | governor | 2023-01 |

# Michigan
Rick Snyder | governor | 2011-01 | 2018-12
Gretchen Whitmer | governor | 2019-01 |

# Minnesota
Mark Dayton | governor | 2011-01 | 2018-12
Tim Walz | governor | 2019-01 |

# Mississippi
Phil Bryant | governor | 2012-01 | 2019-12
Tate Reeves | governor | 2020-01 |

# Missouri
Jay Nixon | governor | 2009-01 | 2016-12
Mike Parson | governor | 2018-06 | 2024-12
Mike Kehoe | governor | 2025-01 |

# Montana
Steve Bullock | governor | 2013-01 | 2020-12
Greg Gianforte | governor | 2021-01 |

# Nebraska
Pete Ricketts | governor | 2015-01 | 2022-12
Jim Pillen | governor | 2023-01 |

# Nevada
Brian Sandoval | governor | 2011-01 | 2018-12
Steve Sisolak | governor | 2019-01 | 2022-12
Joe Lombardo | governor | 2023-01 |

# New Hampshire
Maggie Hassan | governor | 2013-01 | 2016-12
Chris Sununu | governor | 2017-01 | 2024-12
Kelly Ayotte | governor | 2025-01 |

# New Jersey
Chris Christie | governor | 2010-01 | 2017-12
Phil Murphy | governor | 2018-01 | 2025-12
Mikie Sherrill | governor | 2026-01 |

# New Mexico
Michelle Lujan Grisham | governor | 2019-01 |

# New York
Andrew Cuomo | governor | 2011-01 | 2021-08
Kathy Hochul | governor | 2021-08 |

# North Carolina
Pat McCrory | governor | 2013-01 | 2016-12
Roy Cooper | governor | 2017-01 | 2024-12
Josh Stein | governor | 2025-01 |

# North Dakota
Doug Burgum | governor | 2016-12 | 2024-12

# Ohio
John Kasich | governor | 2011-01 | 2018-12
Mike DeWine | governor | 2019-01 |

# Oklahoma
Kevin Stitt | governor | 2019-01 |

# Oregon
Kate Brown | governor | 2015-02 | 2022-12
Tina Kotek | governor | 2023-01 |

# Pennsylvania
Tom Wolf | governor | 2015-01 | 2022-12
Josh Shapiro | governor | 2023-01 |

# Rhode Island
Gina Raimondo | governor | 2015-01 | 2021-02
Dan McKee | governor | 2021-03 |

# South Carolina
Nikki Haley | governor | 2011-01 | 2017-01
Henry McMaster | governor | 2017-01 |

# South Dakota
Kristi Noem | governor | 2019-01 | 2024-12

# Tennessee
Bill Haslam | governor | 2011-01 | 2018-12
Bill Lee | governor | 2019-01 |

# Texas
Rick Perry | governor | 2000-12 | 2014-12
Greg Abbott | governor | 2015-01 |

# Utah
Gary Herbert | governor | 2009-08 | 2020-12
Spencer Cox | governor | 2021-01 |

# Vermont
Phil Scott | governor | 2017-01 |

# Virginia
Terry McAuliffe | governor | 2014-01 | 2017-12
Ralph Northam | governor | 2018-01 | 2021-12
Glenn Youngkin | governor | 2022-01 | 2025-12
Abigail Spanberger | governor | 2026-01 |

# Washington
Jay Inslee | governor | 2013-01 | 2024-12
Bob Ferguson | governor | 2025-01 |

# West Virginia
Jim Justice | governor | 2017-01 | 2024-12

# Wisconsin
Scott Walker | governor | 2011-01 | 2018-12
Tony Evers | governor | 2019-01 |

# Wyoming
Mark Gordon | governor | 2019-01 |
`;
