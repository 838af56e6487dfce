import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { placesOf, role, type Place } from './session/session.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Place that the page belongs to; who does not see the place does not see the page. */
    readonly place: Place;
  }
}

/** Pages that a department sees of its own and an auditor of everybody. */
const sharedPages = (place: 'desk' | 'audit'): readonly RouteRecordRaw[] => [
  { path: `/${place}/cards`, component: () => import('./cards/cards-page.vue'), meta: { place } },
  { path: `/${place}/cards/:key`, component: () => import('./cards/card-page.vue'), meta: { place } },
  { path: `/${place}/cases`, component: () => import('./cases/cases-page.vue'), meta: { place } },
  { path: `/${place}/cases/:id`, component: () => import('./cases/case-page.vue'), meta: { place } },
  { path: `/${place}/sources`, component: () => import('./sources/runs-page.vue'), meta: { place } },
  { path: `/${place}/orders`, component: () => import('./orders/orders-page.vue'), meta: { place } },
  { path: `/${place}/submissions/:id`, component: () => import('./submission/submission-page.vue'), meta: { place } },
];

/** The pages of all places; each is loaded when first opened. */
export const router = createRouter({
  history: createWebHistory('/'),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/', redirect: () => `/${placesOf(role.value)[0] ?? 'portal'}` },
    { path: '/portal', component: () => import('./portal/search-page.vue'), meta: { place: 'portal' } },
    { path: '/portal/scorecards', component: () => import('./portal/scorecards-page.vue'), meta: { place: 'portal' } },
    { path: '/portal/follow', component: () => import('./portal/follow-page.vue'), meta: { place: 'portal' } },
    { path: '/portal/published', component: () => import('./portal/published-page.vue'), meta: { place: 'portal' } },
    { path: '/portal/statistics', component: () => import('./portal/statistics-page.vue'), meta: { place: 'portal' } },
    { path: '/portal/cases/:id', component: () => import('./portal/public-case-page.vue'), meta: { place: 'portal' } },
    { path: '/portal/powers/:code', component: () => import('./portal/power-page.vue'), meta: { place: 'portal' } },
    { path: '/desk', component: () => import('./desk/month-page.vue'), meta: { place: 'desk' } },
    { path: '/desk/upload', component: () => import('./desk/upload-page.vue'), meta: { place: 'desk' } },
    { path: '/desk/quarantine', component: () => import('./desk/quarantine-page.vue'), meta: { place: 'desk' } },
    { path: '/desk/quarantine/:id', component: () => import('./desk/correct-page.vue'), meta: { place: 'desk' } },
    { path: '/desk/declare', component: () => import('./desk/declare-page.vue'), meta: { place: 'desk' } },
    { path: '/desk/fill', component: () => import('./desk/fill-page.vue'), meta: { place: 'desk' } },
    { path: '/desk/score', component: () => import('./scores/score-page.vue'), meta: { place: 'desk' } },
    ...sharedPages('desk'),
    ...sharedPages('audit'),
    { path: '/audit', component: () => import('./audit/overview-page.vue'), meta: { place: 'audit' } },
    { path: '/audit/scores', component: () => import('./scores/scores-page.vue'), meta: { place: 'audit' } },
    { path: '/audit/scores/:code', component: () => import('./scores/score-page.vue'), meta: { place: 'audit' } },
    { path: '/audit/samples', component: () => import('./audit/samples-page.vue'), meta: { place: 'audit' } },
    { path: '/audit/trail', component: () => import('./audit/trail-page.vue'), meta: { place: 'audit' } },
    {
      path: '/audit/departments/:code',
      component: () => import('./audit/department-page.vue'),
      meta: { place: 'audit' },
    },
    { path: '/explorer', component: () => import('./explorer/explorer-page.vue'), meta: { place: 'explorer' } },
    { path: '/explorer/judge', component: () => import('./explorer/judge-page.vue'), meta: { place: 'explorer' } },
    { path: '/explorer/changes', component: () => import('./explorer/changes-page.vue'), meta: { place: 'explorer' } },
    {
      path: '/explorer/fields/:pack/:version/:type/:field',
      component: () => import('./explorer/field-page.vue'),
      meta: { place: 'explorer' },
    },
    { path: '/admin', component: () => import('./admin/admin-page.vue'), meta: { place: 'admin' } },
    { path: '/admin/sources', component: () => import('./admin/sources-page.vue'), meta: { place: 'admin' } },
    { path: '/:anything(.*)*', redirect: '/' },
  ],
});
